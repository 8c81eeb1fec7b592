alter table core_contact_handout
  add constraint fk_core_contact_handout_institution foreign key (institution_id) references core_institution (id);
