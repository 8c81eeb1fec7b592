create table core_key_renewal (
  id bigint not null auto_increment,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  approved_by bigint,
  began_at datetime(6),
  rows_done bigint not null,
  finished_at datetime(6),
  constraint pk_core_key_renewal primary key (id),
  constraint fk_core_key_renewal_requested_by foreign key (requested_by) references core_staff_account (id),
  constraint fk_core_key_renewal_approved_by foreign key (approved_by) references core_staff_account (id),
  constraint ck_core_key_renewal_two check (approved_by is null or approved_by <> requested_by)
);
