-- The chain is what the table is read by when it is verified; an id is still what one row is called.
alter table core_audit_event
  modify column id bigint not null,
  modify column stream smallint not null,
  modify column sequence bigint not null,
  modify column mac binary(32) not null,
  drop primary key,
  add constraint pk_core_audit_event primary key (stream, sequence),
  add constraint uk_core_audit_event_id unique (id),
  add key ix_core_audit_event_time (happened_at);
