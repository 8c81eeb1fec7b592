-- A number stands for a block of a hundred ids, which one transaction uses up.
create sequence core_audit_event_id start with 1 increment by 1 cache 1000 engine = InnoDB;
