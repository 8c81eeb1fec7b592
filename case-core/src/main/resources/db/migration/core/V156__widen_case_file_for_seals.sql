alter table core_case_file
  modify id bigint not null default nextval(core_row_id),
  modify guardian text,
  modify consent_note text,
  modify vital_interest_note text,
  modify safety_flag text;
