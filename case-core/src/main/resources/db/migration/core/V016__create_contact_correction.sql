create table core_contact_correction (
  id bigint not null auto_increment,
  contact_id bigint not null,
  staff_id bigint not null,
  happened_at datetime(6) not null,
  reason varchar(500),
  fields varchar(200) not null,
  constraint pk_core_contact_correction primary key (id),
  constraint fk_core_contact_correction_contact foreign key (contact_id) references core_contact (id),
  constraint fk_core_contact_correction_staff foreign key (staff_id) references core_staff_account (id)
);
