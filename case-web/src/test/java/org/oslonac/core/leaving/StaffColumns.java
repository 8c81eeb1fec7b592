package org.oslonac.core.leaving;

import java.util.Map;
import java.util.Set;

/** Every column that points to a colleague: what is open there is a holding, the rest is history. */
final class StaffColumns {

    static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("core_approval.requested_by", "state = 'SUBMITTED'"),
            Map.entry("core_approver_chain.staff_id", "true"),
            Map.entry("core_break_glass.staff_id", "ends_at > utc_timestamp(6)"),
            Map.entry("core_break_glass_notice.staff_id", "seen_at is null"),
            Map.entry("core_call_back.assignee_id", "state = 'DUE'"),
            Map.entry("core_case_file.owner_id", "erased_at is null"),
            Map.entry("core_case_member.staff_id", "true"),
            Map.entry("core_contact_draft.staff_id", "submitted_at is null"),
            Map.entry("core_regular_contact.responsible_id", "ended_at is null"),
            Map.entry("core_second_factor.staff_id", "true"),
            Map.entry("core_spare_code.staff_id", "true"),
            Map.entry("core_staff_absence.deputy_id", "first_day <= last_day and last_day >= current_date"),
            Map.entry("core_staff_absence.staff_id", "first_day <= last_day and last_day >= current_date"),
            Map.entry("core_staff_role.staff_id", "true"),
            Map.entry("core_start_link.staff_id", "true"));

    /** Who wrote, asked, decided or was meant: it stays hers. */
    static final Set<String> HISTORY = Set.of();

    private StaffColumns() {}
}
