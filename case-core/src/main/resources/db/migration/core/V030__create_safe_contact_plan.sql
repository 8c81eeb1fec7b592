create table core_safe_contact_plan (
  id bigint not null auto_increment,
  version int not null,
  case_file_id bigint not null,
  time_zone varchar(40) not null,
  voicemail varchar(40) not null,
  code_word varchar(60),
  who_may_answer varchar(300),
  reason varchar(500),
  valid_until date,
  agreed_at datetime(6) not null,
  agreed_by bigint not null,
  superseded_at datetime(6),
  constraint pk_core_safe_contact_plan primary key (id),
  constraint fk_core_safe_contact_plan_agreed_by foreign key (agreed_by) references core_staff_account (id),
  key ix_core_safe_contact_plan_case_file (case_file_id, superseded_at)
);
