create table core_contact_result (
  contact_id bigint not null,
  result varchar(40) character set ascii collate ascii_bin not null,
  constraint pk_core_contact_result primary key (contact_id, result),
  constraint fk_core_contact_result_contact foreign key (contact_id) references core_contact (id)
);
