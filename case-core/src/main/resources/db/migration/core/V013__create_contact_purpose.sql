create table core_contact_purpose (
  contact_id bigint not null,
  purpose varchar(40) character set ascii collate ascii_bin not null,
  constraint pk_core_contact_purpose primary key (contact_id, purpose),
  constraint fk_core_contact_purpose_contact foreign key (contact_id) references core_contact (id),
  key ix_core_contact_purpose (purpose)
);
