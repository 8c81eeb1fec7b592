create table core_disclosure (
  id bigint not null,
  case_file_id bigint not null,
  consent_id bigint not null,
  purpose varchar(40) not null,
  recipient varchar(24) character set ascii collate ascii_bin not null,
  institution_id bigint,
  content_key varchar(80) character set ascii not null,
  disclosed_by bigint not null,
  disclosed_at datetime(6) not null,
  constraint pk_core_disclosure primary key (id),
  constraint fk_core_disclosure_case_file foreign key (case_file_id) references core_case_file (id),
  constraint fk_core_disclosure_consent foreign key (consent_id) references core_consent (id),
  constraint fk_core_disclosure_institution foreign key (institution_id) references core_institution (id),
  constraint fk_core_disclosure_staff foreign key (disclosed_by) references core_staff_account (id),
  key ix_core_disclosure_case_file (case_file_id, disclosed_at)
);
