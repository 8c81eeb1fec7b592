alter table core_break_glass
  modify reason text,
  modify review_note text;
