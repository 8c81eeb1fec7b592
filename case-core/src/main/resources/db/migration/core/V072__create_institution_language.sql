create table core_institution_language (
  institution_id bigint not null,
  language varchar(40) character set ascii collate ascii_bin not null,
  constraint pk_core_institution_language primary key (institution_id, language),
  constraint fk_core_institution_language_institution foreign key (institution_id) references core_institution (id)
);
