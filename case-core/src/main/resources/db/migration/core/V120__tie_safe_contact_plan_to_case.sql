alter table core_safe_contact_plan add constraint fk_core_safe_contact_plan_case_file foreign key (case_file_id) references core_case_file (id);
