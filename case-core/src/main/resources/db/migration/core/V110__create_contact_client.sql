create table core_contact_client (
  contact_id bigint not null,
  case_file_id bigint not null,
  constraint pk_core_contact_client primary key (contact_id, case_file_id),
  constraint fk_core_contact_client_contact foreign key (contact_id) references core_contact (id),
  constraint fk_core_contact_client_case_file foreign key (case_file_id) references core_case_file (id)
);
