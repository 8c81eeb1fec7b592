alter table core_case_file
  add column erased_at datetime(6);
