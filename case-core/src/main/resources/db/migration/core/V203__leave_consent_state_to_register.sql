alter table core_case_file modify consent_state varchar(40) null default null;
