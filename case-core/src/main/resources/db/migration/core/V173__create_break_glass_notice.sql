create table core_break_glass_notice (
  grant_id bigint not null,
  staff_id bigint not null,
  seen_at datetime(6),
  constraint pk_core_break_glass_notice primary key (grant_id, staff_id),
  constraint fk_core_break_glass_notice_grant foreign key (grant_id) references core_break_glass (id),
  constraint fk_core_break_glass_notice_staff foreign key (staff_id) references core_staff_account (id),
  key ix_core_break_glass_notice_unseen (staff_id, seen_at)
);
