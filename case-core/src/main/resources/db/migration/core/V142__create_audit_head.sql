-- Where each chain ends. A writer locks the row of a chain that is free; see docs/adr/0010.
create table core_audit_head (
  stream smallint not null,
  sequence bigint not null,
  mac binary(32) not null,
  constraint pk_core_audit_head primary key (stream)
);

insert into core_audit_head (stream, sequence, mac)
select seq, 0, repeat(x'00', 32) from seq_1_to_64;
