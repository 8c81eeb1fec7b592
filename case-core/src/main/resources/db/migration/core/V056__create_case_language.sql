create table core_case_language (
  case_file_id bigint not null,
  language varchar(40) not null,
  constraint pk_core_case_language primary key (case_file_id, language),
  constraint fk_core_case_language_case_file foreign key (case_file_id) references core_case_file (id)
);
