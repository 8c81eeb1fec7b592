create table core_staff_role (
  staff_id bigint not null,
  role varchar(30) not null,
  constraint pk_core_staff_role primary key (staff_id, role),
  constraint fk_core_staff_role_staff foreign key (staff_id) references core_staff_account (id)
);
