alter table core_audit_event
  add column stream smallint,
  add column sequence bigint,
  add column mac binary(32);
