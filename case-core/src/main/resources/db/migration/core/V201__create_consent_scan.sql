create table core_consent_scan (
  consent_id bigint not null,
  type varchar(10) not null,
  size int not null,
  content mediumblob not null,
  constraint pk_core_consent_scan primary key (consent_id),
  constraint fk_core_consent_scan_consent foreign key (consent_id) references core_consent (id)
);
