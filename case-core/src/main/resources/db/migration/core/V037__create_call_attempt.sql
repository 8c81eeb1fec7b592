create table core_call_attempt (
  call_back_id bigint not null,
  attempted_at datetime(6) not null,
  result varchar(40) not null,
  note varchar(300),
  staff_id bigint not null,
  constraint pk_core_call_attempt primary key (call_back_id, attempted_at),
  constraint fk_core_call_attempt_call_back foreign key (call_back_id) references core_call_back (id),
  constraint fk_core_call_attempt_staff foreign key (staff_id) references core_staff_account (id)
);
