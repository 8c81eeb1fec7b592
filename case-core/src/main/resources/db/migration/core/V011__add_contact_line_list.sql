insert into core_code (list_name, code, text_sr, text_en, position) values
  ('contact_line', 'SOS', 'SOS telefon', 'SOS line', 10),
  ('contact_line', 'MISSING_116000', '116 000, nestala deca', '116 000, missing children', 20);
