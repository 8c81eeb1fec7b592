create table core_safe_contact_hours (
  plan_id bigint not null,
  weekday tinyint not null,
  from_minute smallint not null,
  until_minute smallint not null,
  constraint pk_core_safe_contact_hours primary key (plan_id, weekday, from_minute),
  constraint fk_core_safe_contact_hours_plan foreign key (plan_id) references core_safe_contact_plan (id),
  constraint ck_core_safe_contact_hours check (weekday between 1 and 7 and from_minute between 0 and 1439 and until_minute between 1 and 1440)
);
