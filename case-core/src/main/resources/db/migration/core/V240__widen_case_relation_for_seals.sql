alter table core_case_relation
  modify note text;
