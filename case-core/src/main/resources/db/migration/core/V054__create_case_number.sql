create table core_case_number (
  number_year smallint not null,
  last_number int not null,
  constraint pk_core_case_number primary key (number_year)
);
