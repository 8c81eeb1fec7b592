create table core_leaving_item (
  leaving_id bigint not null,
  kind varchar(80) not null,
  label varchar(80) not null,
  taker_id bigint not null,
  constraint pk_core_leaving_item primary key (leaving_id, kind, label),
  constraint fk_core_leaving_item_leaving foreign key (leaving_id) references core_leaving (id),
  constraint fk_core_leaving_item_taker foreign key (taker_id) references core_staff_account (id)
);
