create table core_person (
  id bigint not null auto_increment,
  version int not null,
  given_name varchar(120),
  family_name varchar(120),
  aliases varchar(300),
  parent_name varchar(120),
  gender varchar(40) not null,
  birth_date date,
  birth_year smallint,
  national_number varchar(20),
  foreign_number varchar(40),
  constraint pk_core_person primary key (id)
);
