create table core_case_status_change (
  id bigint not null auto_increment,
  case_file_id bigint not null,
  from_status varchar(40) not null,
  to_status varchar(40) not null,
  changed_at datetime(6) not null,
  staff_id bigint not null,
  closure_reason varchar(40),
  reason varchar(2000),
  override_reason varchar(2000),
  constraint pk_core_case_status_change primary key (id),
  constraint fk_core_case_status_change_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_case_status_change_staff foreign key (staff_id) references core_staff_account (id),
  key ix_core_case_status_change_time (case_file_id, changed_at)
);
