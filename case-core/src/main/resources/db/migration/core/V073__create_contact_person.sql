create table core_contact_person (
  id bigint not null auto_increment,
  version int not null default 0,
  institution_id bigint not null,
  name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_croatian_ai_ci not null,
  role varchar(120),
  phone varchar(120),
  email varchar(200),
  trusted boolean not null default false,
  note varchar(1000),
  constraint pk_core_contact_person primary key (id),
  constraint fk_core_contact_person_institution foreign key (institution_id) references core_institution (id)
);
