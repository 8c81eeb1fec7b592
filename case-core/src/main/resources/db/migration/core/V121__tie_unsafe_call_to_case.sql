alter table core_unsafe_call add constraint fk_core_unsafe_call_case_file foreign key (case_file_id) references core_case_file (id);
