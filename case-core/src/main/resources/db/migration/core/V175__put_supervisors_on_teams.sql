insert ignore into core_case_member (case_file_id, staff_id)
select f.id, a.id
from core_case_file f
join core_staff_account a on a.enabled = 1
join core_staff_role r on r.staff_id = a.id and r.role = 'SUPERVISOR';
