alter table core_contact
  modify caller_label text,
  modify number_agreed text,
  modify summary longtext,
  modify crisis_place text,
  modify told_whom text,
  modify minor_duty_reason text,
  modify unsafe_reason text;
