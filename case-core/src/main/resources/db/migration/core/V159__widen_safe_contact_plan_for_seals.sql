alter table core_safe_contact_plan
  modify code_word text,
  modify who_may_answer text,
  modify reason text;
