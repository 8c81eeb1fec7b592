alter table core_regular_contact
  modify note text,
  modify end_reason text;
