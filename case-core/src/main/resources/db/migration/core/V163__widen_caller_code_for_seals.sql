alter table core_caller_code
  modify id bigint not null default nextval(core_row_id),
  modify note text;
