alter table core_data_key
  add key ix_core_data_key_retired_at (retired_at),
  add key ix_core_data_key_erased_at (erased_at);
