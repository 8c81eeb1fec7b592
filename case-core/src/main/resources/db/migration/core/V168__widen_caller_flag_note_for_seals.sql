alter table core_caller_flag_note
  modify note text not null;
