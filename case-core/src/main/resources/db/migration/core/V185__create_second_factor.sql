create table core_second_factor (
  staff_id bigint not null,
  secret text not null,
  confirmed_at datetime(6),
  last_step bigint not null default 0,
  constraint pk_core_second_factor primary key (staff_id),
  constraint fk_core_second_factor_staff foreign key (staff_id) references core_staff_account (id)
);
