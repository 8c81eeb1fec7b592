create table core_approver_chain (
  staff_id bigint not null,
  place int not null,
  constraint pk_core_approver_chain primary key (staff_id),
  constraint uq_core_approver_chain_place unique (place),
  constraint fk_core_approver_chain_staff foreign key (staff_id) references core_staff_account (id)
);
