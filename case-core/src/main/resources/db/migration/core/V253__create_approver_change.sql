create table core_approver_change (
  id bigint not null auto_increment,
  subject_type varchar(40) not null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  constraint pk_core_approver_change primary key (id),
  constraint fk_core_approver_change_requested_by foreign key (requested_by) references core_staff_account (id),
  key ix_core_approver_change_type (subject_type)
);
