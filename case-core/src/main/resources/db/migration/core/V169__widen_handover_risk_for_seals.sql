alter table core_handover_risk
  modify watch text;
