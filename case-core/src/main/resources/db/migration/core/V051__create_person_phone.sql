create table core_person_phone (
  person_id bigint not null,
  number varchar(20) not null,
  note varchar(120),
  constraint pk_core_person_phone primary key (person_id, number),
  constraint fk_core_person_phone_person foreign key (person_id) references core_person (id)
);
