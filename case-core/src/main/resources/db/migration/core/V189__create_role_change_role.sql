create table core_role_change_role (
  role_change_id bigint not null,
  role varchar(30) not null,
  constraint pk_core_role_change_role primary key (role_change_id, role),
  constraint fk_core_role_change_role_change foreign key (role_change_id) references core_role_change (id)
);
