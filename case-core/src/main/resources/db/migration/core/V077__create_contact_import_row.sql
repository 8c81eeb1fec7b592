create table core_contact_import_row (
  natural_key char(64) character set ascii collate ascii_bin not null,
  content_hash char(64) character set ascii collate ascii_bin not null,
  import_id bigint not null,
  contact_id bigint,
  constraint pk_core_contact_import_row primary key (natural_key),
  constraint fk_core_contact_import_row_import foreign key (import_id) references core_contact_import (id),
  constraint fk_core_contact_import_row_contact foreign key (contact_id) references core_contact (id) on delete set null
);
