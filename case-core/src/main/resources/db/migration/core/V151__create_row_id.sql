-- Ids of rows whose values are sealed: a value is bound to its row before the row is written. No house has a million rows yet.
create sequence core_row_id start with 1000000 cache 100;
