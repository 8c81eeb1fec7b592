create table core_caller_flag (
  id bigint not null auto_increment,
  version int not null,
  number_hash char(64) character set ascii collate ascii_bin,
  tail varchar(2),
  pattern varchar(300),
  advice varchar(500) not null,
  flagged_at datetime(6) not null,
  flagged_by bigint not null,
  expires_at datetime(6) not null,
  lifted_at datetime(6),
  lifted_by bigint,
  constraint pk_core_caller_flag primary key (id),
  constraint fk_core_caller_flag_flagged_by foreign key (flagged_by) references core_staff_account (id),
  constraint fk_core_caller_flag_lifted_by foreign key (lifted_by) references core_staff_account (id),
  key ix_core_caller_flag_number (number_hash, expires_at),
  key ix_core_caller_flag_expires (expires_at)
);
