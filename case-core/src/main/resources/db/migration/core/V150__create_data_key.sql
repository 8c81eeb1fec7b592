-- A key of an owner and a compartment, wrapped under the house's key. Erasing one leaves its row without the key.
create table core_data_key (
  id bigint not null auto_increment,
  owner_kind varchar(10) character set ascii collate ascii_bin not null,
  owner_id bigint not null,
  compartment varchar(20) character set ascii collate ascii_bin not null,
  generation int not null,
  wrapped varbinary(100),
  wrapped_by char(16) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  retired_at datetime(6),
  erased_at datetime(6),
  constraint pk_core_data_key primary key (id),
  constraint uq_core_data_key_generation unique (owner_kind, owner_id, compartment, generation),
  key ix_core_data_key_wrapped_by (wrapped_by)
);
