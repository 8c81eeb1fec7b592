-- The key of the audit trail, wrapped under the house's key, so that the trail outlives a change of the key file.
create table core_audit_key (
  id int not null,
  wrapped varbinary(40) not null,
  constraint pk_core_audit_key primary key (id)
);
