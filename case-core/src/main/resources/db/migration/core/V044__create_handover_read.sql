create table core_handover_read (
  note_id bigint not null,
  staff_id bigint not null,
  read_at datetime(6) not null,
  constraint pk_core_handover_read primary key (note_id, staff_id),
  constraint fk_core_handover_read_note foreign key (note_id) references core_handover_note (id),
  constraint fk_core_handover_read_staff foreign key (staff_id) references core_staff_account (id)
);
