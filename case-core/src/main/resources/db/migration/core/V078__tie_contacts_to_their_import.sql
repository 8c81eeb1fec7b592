alter table core_contact
  add constraint fk_core_contact_import foreign key (import_id) references core_contact_import (id);
