-- Ids of rows whose values are sealed: a value is bound to its row before the row is written. Whoever writes such a row past the
-- application takes its id here. No house has a million rows yet.
create sequence core_row_id start with 1000000 cache 100;
