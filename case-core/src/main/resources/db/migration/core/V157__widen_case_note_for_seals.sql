alter table core_case_note
  modify body mediumtext not null,
  modify correction_reason text;
