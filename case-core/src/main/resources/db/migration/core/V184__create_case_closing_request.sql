create table core_case_closing_request (
  id bigint not null default nextval(core_row_id),
  case_file_id bigint not null,
  referred bool not null,
  closure_reason varchar(40) not null,
  reason text,
  override_reason text not null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  constraint pk_core_case_closing_request primary key (id),
  constraint fk_core_case_closing_request_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_case_closing_request_requested_by foreign key (requested_by) references core_staff_account (id),
  key ix_core_case_closing_request_case_file (case_file_id)
);
