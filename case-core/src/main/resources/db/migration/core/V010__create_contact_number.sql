create sequence core_contact_number start with 1 increment by 1 cache 20;
