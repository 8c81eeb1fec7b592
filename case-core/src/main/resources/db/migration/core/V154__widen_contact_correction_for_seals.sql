alter table core_contact_correction
  modify reason text;
