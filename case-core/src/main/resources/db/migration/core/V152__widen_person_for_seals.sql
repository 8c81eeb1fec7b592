alter table core_person
  modify given_name text,
  modify aliases text,
  modify parent_name text,
  modify family_name text,
  modify birth_date text,
  modify national_number text,
  modify foreign_number text;
