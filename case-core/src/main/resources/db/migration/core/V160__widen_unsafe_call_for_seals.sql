alter table core_unsafe_call
  modify id bigint not null default nextval(core_row_id),
  modify reason text not null;
