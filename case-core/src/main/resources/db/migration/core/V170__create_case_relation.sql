create table core_case_relation (
  id bigint not null auto_increment,
  case_file_id bigint not null,
  staff_id bigint not null,
  kind varchar(20) not null,
  note varchar(500),
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  constraint pk_core_case_relation primary key (id),
  constraint uq_core_case_relation unique (case_file_id, staff_id),
  constraint fk_core_case_relation_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_case_relation_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_case_relation_recorded_by foreign key (recorded_by) references core_staff_account (id)
);
