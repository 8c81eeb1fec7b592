create table core_spare_code (
  staff_id bigint not null,
  code_hash char(64) character set ascii collate ascii_bin not null,
  used_at datetime(6),
  constraint pk_core_spare_code primary key (staff_id, code_hash),
  constraint fk_core_spare_code_staff foreign key (staff_id) references core_staff_account (id)
);
