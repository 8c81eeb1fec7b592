alter table core_unsafe_call
  modify reason text not null;
