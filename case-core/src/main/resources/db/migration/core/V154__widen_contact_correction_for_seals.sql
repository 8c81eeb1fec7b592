alter table core_contact_correction
  modify id bigint not null default nextval(core_row_id),
  modify reason text;
