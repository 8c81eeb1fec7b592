create table core_institution_service (
  institution_id bigint not null,
  service varchar(40) character set ascii collate ascii_bin not null,
  constraint pk_core_institution_service primary key (institution_id, service),
  constraint fk_core_institution_service_institution foreign key (institution_id) references core_institution (id)
);
