create table core_person_document (
  person_id bigint not null,
  kind varchar(40) not null,
  number varchar(60) not null,
  country char(2),
  valid_until date,
  constraint pk_core_person_document primary key (person_id, kind, number),
  constraint fk_core_person_document_person foreign key (person_id) references core_person (id)
);
