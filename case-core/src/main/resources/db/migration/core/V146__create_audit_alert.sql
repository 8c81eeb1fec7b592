-- Something about how a colleague read that the data protection officer should look at. Once a day for each subject.
create table core_audit_alert (
  id bigint not null auto_increment,
  version int not null,
  rule varchar(20) character set ascii collate ascii_bin not null,
  staff_id bigint not null,
  office_day date not null,
  case_file_id bigint not null default 0,
  amount int not null,
  raised_at datetime(6) not null,
  seen_at datetime(6),
  seen_by bigint,
  note text,
  constraint pk_core_audit_alert primary key (id),
  constraint uk_core_audit_alert unique (rule, staff_id, office_day, case_file_id),
  key ix_core_audit_alert_seen (seen_at, raised_at)
);
