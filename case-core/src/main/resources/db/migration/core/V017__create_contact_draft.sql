create table core_contact_draft (
  id bigint not null auto_increment,
  draft_key char(36) character set ascii collate ascii_bin not null,
  staff_id bigint not null,
  revision int not null,
  editor char(36) character set ascii collate ascii_bin,
  form mediumtext not null,
  started_at datetime(6) not null,
  updated_at datetime(6) not null,
  seen_at datetime(6) not null,
  submitted_at datetime(6),
  constraint pk_core_contact_draft primary key (id),
  constraint uq_core_contact_draft_key unique (draft_key),
  constraint fk_core_contact_draft_staff foreign key (staff_id) references core_staff_account (id),
  key ix_core_contact_draft_staff (staff_id, updated_at)
);
