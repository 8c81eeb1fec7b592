create table core_contact_handout (
  contact_id bigint not null,
  institution_id bigint not null,
  constraint pk_core_contact_handout primary key (contact_id, institution_id),
  constraint fk_core_contact_handout_contact foreign key (contact_id) references core_contact (id)
);
