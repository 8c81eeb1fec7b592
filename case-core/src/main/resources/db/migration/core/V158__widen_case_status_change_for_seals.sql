alter table core_case_status_change
  modify id bigint not null default nextval(core_row_id),
  modify reason text,
  modify override_reason text;
