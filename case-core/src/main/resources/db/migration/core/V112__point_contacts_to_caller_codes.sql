alter table core_contact
  add constraint fk_core_contact_caller_code foreign key (caller_code_id) references core_caller_code (id);
