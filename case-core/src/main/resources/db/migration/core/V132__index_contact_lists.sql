alter table core_contact
  add key ix_core_contact_minutes (minutes, started_at),
  add key ix_core_contact_caller_type (caller_type, started_at),
  add key ix_core_contact_channel (channel, started_at),
  add key ix_core_contact_line (line, started_at),
  add key ix_core_contact_consultant (consultant_id, started_at);
