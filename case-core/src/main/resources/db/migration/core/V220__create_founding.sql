create table core_founding (
  id int not null,
  staff_id bigint not null comment 'the one administrator with whom the house begins',
  begun_at datetime(6) not null,
  ended_at datetime(6) comment 'since when a second person can agree, for ever',
  constraint pk_core_founding primary key (id),
  constraint fk_core_founding_staff foreign key (staff_id) references core_staff_account (id),
  constraint ck_core_founding_one check (id = 1)
);
