create table core_handover_call_back (
  note_id bigint not null,
  call_back_id bigint not null,
  constraint pk_core_handover_call_back primary key (note_id, call_back_id),
  constraint fk_core_handover_call_back_note foreign key (note_id) references core_handover_note (id),
  constraint fk_core_handover_call_back_call foreign key (call_back_id) references core_call_back (id)
);
