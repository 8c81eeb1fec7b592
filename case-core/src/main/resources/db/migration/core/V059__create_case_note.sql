create table core_case_note (
  id bigint not null auto_increment,
  case_file_id bigint not null,
  author_id bigint not null,
  written_at datetime(6) not null,
  body text not null,
  corrects_id bigint,
  correction_reason varchar(500),
  constraint pk_core_case_note primary key (id),
  constraint fk_core_case_note_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_case_note_author foreign key (author_id) references core_staff_account (id),
  constraint fk_core_case_note_corrected foreign key (corrects_id) references core_case_note (id),
  constraint uq_core_case_note_corrected unique (corrects_id),
  key ix_core_case_note_time (case_file_id, written_at)
);
