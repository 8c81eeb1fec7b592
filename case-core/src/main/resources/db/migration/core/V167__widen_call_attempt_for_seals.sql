alter table core_call_attempt
  modify note text;
