create table if not exists core_staff_absence (
  id bigint not null auto_increment,
  staff_id bigint not null,
  from_day date not null,
  to_day date not null,
  deputy_id bigint,
  constraint pk_core_staff_absence primary key (id),
  constraint fk_core_staff_absence_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_staff_absence_deputy foreign key (deputy_id) references core_staff_account (id),
  constraint ck_core_staff_absence_days check (from_day <= to_day),
  key ix_core_staff_absence_staff (staff_id, from_day)
);
