create table core_case_erasure (
  id bigint not null,
  case_file_id bigint not null,
  ground varchar(40) not null,
  received_on date,
  reason text not null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  approved_by bigint,
  erased_at datetime(6),
  constraint pk_core_case_erasure primary key (id),
  constraint fk_core_case_erasure_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_case_erasure_requested_by foreign key (requested_by) references core_staff_account (id),
  constraint fk_core_case_erasure_approved_by foreign key (approved_by) references core_staff_account (id),
  constraint ck_core_case_erasure_two check (approved_by is null or approved_by <> requested_by)
);
