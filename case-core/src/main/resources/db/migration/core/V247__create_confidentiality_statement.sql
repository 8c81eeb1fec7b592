create table core_confidentiality_statement (
  id bigint not null auto_increment,
  text_sr text not null,
  text_en text not null,
  valid_from date not null,
  published_by bigint,
  published_at datetime(6) not null,
  constraint pk_core_confidentiality_statement primary key (id),
  constraint fk_core_confidentiality_statement_publisher foreign key (published_by) references core_staff_account (id)
);
