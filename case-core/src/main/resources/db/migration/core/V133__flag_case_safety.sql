alter table core_case_file
    add column safety_flag varchar(300) null comment 'what everybody who opens the case must know first to keep her safe';
