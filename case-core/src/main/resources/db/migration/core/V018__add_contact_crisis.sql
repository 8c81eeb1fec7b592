alter table core_contact
  add column crisis boolean not null default false,
  add column crisis_seen_at datetime(6),
  add column crisis_seen_by bigint,
  add constraint fk_core_contact_crisis_seer foreign key (crisis_seen_by) references core_staff_account (id),
  add key ix_core_contact_crisis (crisis, crisis_seen_at, started_at);
