create table core_safe_contact_number (
  plan_id bigint not null,
  number_hash char(64) character set ascii collate ascii_bin not null,
  tail varchar(2) not null,
  number_in_full varchar(20),
  note varchar(100),
  constraint pk_core_safe_contact_number primary key (plan_id, number_hash),
  constraint fk_core_safe_contact_number_plan foreign key (plan_id) references core_safe_contact_plan (id),
  key ix_core_safe_contact_number_hash (number_hash)
);
