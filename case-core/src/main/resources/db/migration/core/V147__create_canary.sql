-- Decoys: whoever opens one is reported to the data protection officer at once.
create table core_canary (
  id bigint not null auto_increment,
  case_file_id bigint not null,
  person_id bigint not null,
  marked_at datetime(6) not null,
  marked_by bigint not null,
  constraint pk_core_canary primary key (id),
  constraint uk_core_canary_case unique (case_file_id),
  constraint fk_core_canary_case foreign key (case_file_id) references core_case_file (id)
);
