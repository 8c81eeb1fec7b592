alter table core_call_back add constraint fk_core_call_back_contact foreign key (contact_id) references core_contact (id);
