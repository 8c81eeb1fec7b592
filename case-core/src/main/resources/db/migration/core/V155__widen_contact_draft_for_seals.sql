alter table core_contact_draft
  modify id bigint not null default nextval(core_row_id),
  modify form longtext not null;
