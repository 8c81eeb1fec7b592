create table core_caller_flag_note (
  flag_id bigint not null,
  noted_at datetime(6) not null,
  note varchar(500) not null,
  staff_id bigint not null,
  constraint pk_core_caller_flag_note primary key (flag_id, noted_at),
  constraint fk_core_caller_flag_note_flag foreign key (flag_id) references core_caller_flag (id),
  constraint fk_core_caller_flag_note_staff foreign key (staff_id) references core_staff_account (id)
);
