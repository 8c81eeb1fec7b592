alter table core_contact
  add column import_id bigint,
  add column consultant_text varchar(120),
  add column start_known boolean not null default true;
