create table core_safe_contact_channel (
  plan_id bigint not null,
  channel varchar(40) not null,
  constraint pk_core_safe_contact_channel primary key (plan_id, channel),
  constraint fk_core_safe_contact_channel_plan foreign key (plan_id) references core_safe_contact_plan (id)
);
