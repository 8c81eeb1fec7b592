alter table core_staff_account
  add column sessions_ended_at datetime(6) null comment 'sessions that began earlier are over';
