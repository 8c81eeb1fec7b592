create table core_case_member (
  case_file_id bigint not null,
  staff_id bigint not null,
  constraint pk_core_case_member primary key (case_file_id, staff_id),
  constraint fk_core_case_member_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_case_member_staff foreign key (staff_id) references core_staff_account (id)
);
