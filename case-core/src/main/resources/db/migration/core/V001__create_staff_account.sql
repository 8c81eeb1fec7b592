create table core_staff_account (
  id bigint not null auto_increment,
  version int not null,
  username varchar(60) not null,
  display_name varchar(120) not null,
  password_hash varchar(255) not null,
  enabled boolean not null default true,
  language varchar(20),
  theme varchar(20),
  density varchar(20),
  constraint pk_core_staff_account primary key (id),
  constraint uq_core_staff_account_username unique (username)
);
