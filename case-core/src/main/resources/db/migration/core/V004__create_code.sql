create table core_code (
  id bigint not null auto_increment,
  version int not null default 0,
  list_name varchar(40) not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  text_sr varchar(200) not null,
  text_en varchar(200) not null,
  htcds_field varchar(60),
  htcds_code varchar(80),
  note varchar(300),
  position int not null,
  retired boolean not null default false,
  constraint pk_core_code primary key (id),
  constraint uq_core_code unique (list_name, code)
);
