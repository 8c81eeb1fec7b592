alter table core_code
  add column valid_from date,
  add column valid_until date;
