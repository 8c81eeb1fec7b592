create table core_handover_note (
  id bigint not null auto_increment,
  version int not null,
  body varchar(4000),
  written_at datetime(6) not null,
  author_id bigint not null,
  constraint pk_core_handover_note primary key (id),
  constraint fk_core_handover_note_author foreign key (author_id) references core_staff_account (id),
  key ix_core_handover_note_written (written_at)
);
