alter table core_person_document
  drop foreign key fk_core_person_document_person,
  drop primary key,
  add column id bigint not null auto_increment first,
  add constraint pk_core_person_document primary key (id),
  add key ix_core_person_document_person (person_id),
  add constraint fk_core_person_document_person foreign key (person_id) references core_person (id),
  modify number text not null;
