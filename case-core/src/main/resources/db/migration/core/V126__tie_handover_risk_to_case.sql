alter table core_handover_risk add constraint fk_core_handover_risk_case_file foreign key (case_file_id) references core_case_file (id);
