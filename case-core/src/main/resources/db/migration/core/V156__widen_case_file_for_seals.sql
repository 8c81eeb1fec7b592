alter table core_case_file
  modify guardian text,
  modify consent_note text,
  modify vital_interest_note text,
  modify safety_flag text;
