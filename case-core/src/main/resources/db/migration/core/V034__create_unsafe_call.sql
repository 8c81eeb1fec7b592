create table core_unsafe_call (
  id bigint not null auto_increment,
  case_file_id bigint not null,
  plan_id bigint not null,
  called_at datetime(6) not null,
  channel varchar(40) not null,
  verdict varchar(30) not null,
  reason varchar(500) not null,
  staff_id bigint not null,
  constraint pk_core_unsafe_call primary key (id),
  constraint fk_core_unsafe_call_plan foreign key (plan_id) references core_safe_contact_plan (id),
  constraint fk_core_unsafe_call_staff foreign key (staff_id) references core_staff_account (id),
  key ix_core_unsafe_call_case_file (case_file_id, called_at)
);
