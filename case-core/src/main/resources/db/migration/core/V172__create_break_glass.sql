create table core_break_glass (
  id bigint not null auto_increment,
  version int not null,
  staff_id bigint not null,
  case_file_id bigint not null,
  reason varchar(2000) not null,
  granted_at datetime(6) not null,
  ends_at datetime(6) not null,
  reviewed_at datetime(6),
  reviewed_by bigint,
  verdict varchar(20),
  review_note varchar(2000),
  constraint pk_core_break_glass primary key (id),
  constraint fk_core_break_glass_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_break_glass_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_break_glass_reviewed_by foreign key (reviewed_by) references core_staff_account (id),
  key ix_core_break_glass_running (staff_id, case_file_id, ends_at),
  key ix_core_break_glass_review (reviewed_at, granted_at)
);
