insert ignore into core_case_member (case_file_id, staff_id)
select id, opened_by from core_case_file
union
select id, owner_id from core_case_file where owner_id is not null;
