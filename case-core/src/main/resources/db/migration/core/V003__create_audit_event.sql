create table core_audit_event (
  id bigint not null auto_increment,
  happened_at datetime(6) not null,
  staff_id bigint,
  action varchar(20) not null,
  subject varchar(40) not null,
  subject_id bigint,
  fields varchar(200),
  constraint pk_core_audit_event primary key (id),
  key ix_core_audit_event_subject (subject, subject_id, happened_at),
  key ix_core_audit_event_staff (staff_id, happened_at)
);
