alter table core_case_status_change
  modify reason text,
  modify override_reason text;
