alter table core_case_file
  add column submission_key varchar(36) character set ascii collate ascii_bin,
  add constraint uq_core_case_file_submission unique (submission_key);
