create table core_approval_editor (
  approval_id bigint not null,
  staff_id bigint not null,
  constraint pk_core_approval_editor primary key (approval_id, staff_id),
  constraint fk_core_approval_editor_approval foreign key (approval_id) references core_approval (id),
  constraint fk_core_approval_editor_staff foreign key (staff_id) references core_staff_account (id)
);
