create table core_approver_change_place (
  change_id bigint not null,
  place int not null,
  staff_id bigint not null,
  constraint pk_core_approver_change_place primary key (change_id, place),
  constraint fk_core_approver_change_place_change foreign key (change_id) references core_approver_change (id),
  constraint fk_core_approver_change_place_staff foreign key (staff_id) references core_staff_account (id)
);
