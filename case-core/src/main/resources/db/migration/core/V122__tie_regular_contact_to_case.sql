alter table core_regular_contact add constraint fk_core_regular_contact_case_file foreign key (case_file_id) references core_case_file (id);
