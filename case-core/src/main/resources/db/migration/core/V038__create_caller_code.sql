create table core_caller_code (
  id bigint not null auto_increment,
  version int not null,
  word varchar(40) not null,
  word_folded varchar(80) not null,
  number_hash char(64) character set ascii collate ascii_bin,
  tail varchar(2),
  note varchar(500),
  made_at datetime(6) not null,
  made_by bigint not null,
  constraint pk_core_caller_code primary key (id),
  constraint uq_core_caller_code_word unique (word_folded),
  constraint fk_core_caller_code_made_by foreign key (made_by) references core_staff_account (id),
  key ix_core_caller_code_number (number_hash)
);
