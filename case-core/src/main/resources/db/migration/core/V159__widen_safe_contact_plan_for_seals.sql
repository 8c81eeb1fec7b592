alter table core_safe_contact_plan
  modify id bigint not null default nextval(core_row_id),
  modify code_word text,
  modify who_may_answer text,
  modify reason text;
