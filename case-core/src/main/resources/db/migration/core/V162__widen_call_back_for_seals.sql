alter table core_call_back
  modify whom text,
  modify note text,
  modify closing_note text;
