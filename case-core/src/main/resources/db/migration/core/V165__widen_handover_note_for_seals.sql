alter table core_handover_note
  modify body text;
