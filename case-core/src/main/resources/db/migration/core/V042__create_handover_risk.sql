create table core_handover_risk (
  note_id bigint not null,
  case_file_id bigint not null,
  watch varchar(500),
  constraint pk_core_handover_risk primary key (note_id, case_file_id),
  constraint fk_core_handover_risk_note foreign key (note_id) references core_handover_note (id)
);
