alter table core_caller_code
  modify note text;
