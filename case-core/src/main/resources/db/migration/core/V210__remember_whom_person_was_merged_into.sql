-- Who somebody turned out to be. Her own row stays as it was, so that the two can be parted again.
alter table core_person
  add column merged_into_id bigint,
  add constraint fk_core_person_merged_into foreign key (merged_into_id) references core_person (id);
