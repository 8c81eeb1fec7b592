create table core_person_citizenship (
  person_id bigint not null,
  country char(2) not null,
  constraint pk_core_person_citizenship primary key (person_id, country),
  constraint fk_core_person_citizenship_person foreign key (person_id) references core_person (id)
);
