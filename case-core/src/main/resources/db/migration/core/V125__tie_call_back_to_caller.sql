alter table core_call_back add constraint fk_core_call_back_caller_code foreign key (caller_code_id) references core_caller_code (id);
