alter table core_caller_flag
  modify id bigint not null default nextval(core_row_id),
  modify pattern text,
  modify advice text not null;
