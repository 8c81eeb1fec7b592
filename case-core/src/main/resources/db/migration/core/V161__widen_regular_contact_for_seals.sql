alter table core_regular_contact
  modify id bigint not null default nextval(core_row_id),
  modify note text,
  modify end_reason text;
