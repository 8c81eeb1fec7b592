alter table core_case_status_change modify from_status varchar(40) null;
