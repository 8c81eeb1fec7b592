alter table core_caller_flag
  modify pattern text,
  modify advice text not null;
