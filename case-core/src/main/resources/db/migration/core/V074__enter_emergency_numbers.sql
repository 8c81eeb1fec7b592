insert into core_institution (type, name, country, phones, hours, search_text) values
  ('POLICE', 'Policija', 'RS', '192', '0-24', 'policija 192'),
  ('POLICE', 'Vatrogasci-spasioci', 'RS', '193', '0-24', 'vatrogasci spasioci 193'),
  ('HEALTH_PUBLIC', 'Hitna medicinska pomoć', 'RS', '194', '0-24', 'hitna medicinska pomoc 194');
