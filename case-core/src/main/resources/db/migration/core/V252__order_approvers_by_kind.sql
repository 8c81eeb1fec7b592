alter table core_approver_chain
  add column subject_type varchar(40) not null default '' first,
  add key ix_core_approver_chain_staff (staff_id),
  drop primary key,
  add constraint pk_core_approver_chain primary key (subject_type, staff_id),
  drop key uq_core_approver_chain_place,
  add constraint uq_core_approver_chain_place unique (subject_type, place);
