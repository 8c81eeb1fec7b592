create table core_staff_absence (
  id bigint not null auto_increment,
  version int not null,
  staff_id bigint not null,
  deputy_id bigint not null,
  first_day date not null,
  last_day date not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  constraint pk_core_staff_absence primary key (id),
  constraint fk_core_staff_absence_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_staff_absence_deputy foreign key (deputy_id) references core_staff_account (id),
  constraint fk_core_staff_absence_recorded_by foreign key (recorded_by) references core_staff_account (id),
  key ix_core_staff_absence_deputy (deputy_id, staff_id, first_day)
);
