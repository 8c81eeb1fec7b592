alter table core_role_change
  add column alone_at datetime(6) null comment 'done by who asked, where nobody else could decide yet';
