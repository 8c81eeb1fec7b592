create table core_role_change (
  id bigint not null auto_increment,
  staff_id bigint not null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  constraint pk_core_role_change primary key (id),
  constraint fk_core_role_change_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_role_change_requested_by foreign key (requested_by) references core_staff_account (id),
  key ix_core_role_change_staff (staff_id)
);
