alter table core_case_note
  modify id bigint not null default nextval(core_row_id),
  modify body mediumtext not null,
  modify correction_reason text;
