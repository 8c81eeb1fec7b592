create table core_confidentiality_confirmation (
  id bigint not null auto_increment,
  staff_id bigint not null,
  statement_id bigint not null,
  confirmed_at datetime(6) not null,
  constraint pk_core_confidentiality_confirmation primary key (id),
  constraint uq_core_confidentiality_confirmation unique (staff_id, statement_id),
  constraint fk_core_confidentiality_confirmation_staff foreign key (staff_id) references core_staff_account (id),
  constraint fk_core_confidentiality_confirmation_statement foreign key (statement_id)
    references core_confidentiality_statement (id)
);
