alter table core_safe_contact_number
  modify number_in_full text,
  modify note text;
