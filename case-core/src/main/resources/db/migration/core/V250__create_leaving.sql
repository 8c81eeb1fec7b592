create table core_leaving (
  id bigint not null auto_increment,
  staff_id bigint not null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  approved_by bigint,
  closed_at datetime(6),
  constraint pk_core_leaving primary key (id),
  constraint fk_core_leaving_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_leaving_requested_by foreign key (requested_by) references core_staff_account (id),
  constraint fk_core_leaving_approved_by foreign key (approved_by) references core_staff_account (id),
  constraint ck_core_leaving_two check (approved_by is null or approved_by <> requested_by),
  key ix_core_leaving_staff (staff_id)
);
