create table core_contact_import (
  id bigint not null auto_increment,
  version int not null,
  imported_at datetime(6) not null,
  imported_by bigint not null,
  format varchar(10) not null,
  file_hash char(64) character set ascii collate ascii_bin not null,
  new_count int not null,
  known_count int not null,
  constraint pk_core_contact_import primary key (id),
  constraint fk_core_contact_import_staff foreign key (imported_by) references core_staff_account (id),
  key ix_core_contact_import_file (file_hash)
);
