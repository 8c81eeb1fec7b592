create table core_start_link (
  staff_id bigint not null,
  token_hash char(64) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  constraint pk_core_start_link primary key (staff_id),
  constraint uq_core_start_link_token unique (token_hash),
  constraint fk_core_start_link_staff foreign key (staff_id) references core_staff_account (id)
);
