alter table core_call_back
  modify id bigint not null default nextval(core_row_id),
  modify whom text,
  modify note text,
  modify closing_note text;
