alter table core_person_document
  drop primary key,
  add column id bigint not null auto_increment first,
  add constraint pk_core_person_document primary key (id),
  add key ix_core_person_document_person (person_id),
  modify number text not null;
