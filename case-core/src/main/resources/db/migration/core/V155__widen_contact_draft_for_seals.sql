alter table core_contact_draft
  modify form longtext not null;
