-- Whoever is or was within reach of a case, and more: lists begin with these rows and then ask for each case whether it is open now.
create sql security invoker view core_case_reach as
  select m.case_file_id, m.staff_id
    from core_case_member m
  union all
  select m.case_file_id, a.deputy_id
    from core_case_member m
    join core_staff_absence a on a.staff_id = m.staff_id
  union all
  select g.case_file_id, g.staff_id
    from core_break_glass g;
