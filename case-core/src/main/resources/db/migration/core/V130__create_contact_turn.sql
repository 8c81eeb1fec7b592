create table core_contact_turn (
  submission_key varchar(64) character set ascii collate ascii_bin not null,
  constraint pk_core_contact_turn primary key (submission_key)
);
