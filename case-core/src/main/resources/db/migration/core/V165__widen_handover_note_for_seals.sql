alter table core_handover_note
  modify id bigint not null default nextval(core_row_id),
  modify body text;
