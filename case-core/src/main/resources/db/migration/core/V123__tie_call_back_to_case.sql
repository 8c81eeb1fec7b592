alter table core_call_back add constraint fk_core_call_back_case_file foreign key (case_file_id) references core_case_file (id);
