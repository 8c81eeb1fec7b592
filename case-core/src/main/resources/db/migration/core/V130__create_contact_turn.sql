create table core_contact_turn (
  slot smallint not null,
  constraint pk_core_contact_turn primary key (slot)
);
