package org.oslonac.core.leaving;

import java.util.Map;
import java.util.Set;

/** Every column that points to a colleague: what is open there is a holding, the rest is history. */
final class StaffColumns {

    /** What a column is called that holds a colleague's number, whether or not it has a key. */
    static final String NAMES = "(staff|owner|author|assignee|responsible|deputy|consultant|taker)_id$|_by$|_for$";

    /** Asks for every column with a key to a colleague, and every other number of a table whose name says that it is one. */
    static final String POINTERS =
            "select concat(table_name, '.', column_name) from information_schema.key_column_usage"
                    + " where table_schema = database() and referenced_table_name = 'core_staff_account'"
                    + " union select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and data_type = 'bigint' and column_name regexp '" + NAMES
                    + "' and table_name in (select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE')";

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
    static final Set<String> HISTORY = Set.of(
            "core_approval.decided_by",
            "core_approval.decided_for",
            "core_approval_editor.staff_id",
            "core_approver_change.requested_by",
            // Who has left since is passed over; the order that holds is in the chain.
            "core_approver_change_place.staff_id",
            "core_audit_alert.seen_by",
            "core_audit_alert.staff_id",
            "core_audit_event.staff_id",
            "core_break_glass.reviewed_by",
            "core_call_attempt.staff_id",
            "core_call_back.closed_by",
            "core_call_back.created_by",
            "core_caller_code.made_by",
            "core_caller_flag.flagged_by",
            "core_caller_flag.lifted_by",
            "core_caller_flag_note.staff_id",
            "core_canary.marked_by",
            "core_case_closing_request.requested_by",
            "core_case_erasure.approved_by",
            "core_case_erasure.requested_by",
            "core_case_file.opened_by",
            "core_case_note.author_id",
            "core_case_relation.recorded_by",
            "core_case_relation.staff_id",
            "core_case_status_change.staff_id",
            "core_confidentiality_confirmation.staff_id",
            "core_confidentiality_statement.published_by",
            "core_consent.recorded_by",
            "core_consent.withdrawal_recorded_by",
            "core_contact.consultant_id",
            "core_contact.crisis_seen_by",
            "core_contact_correction.staff_id",
            "core_contact_import.imported_by",
            // Of a person or a case, not of a colleague.
            "core_data_key.owner_id",
            "core_disclosure.disclosed_by",
            "core_founding.staff_id",
            "core_handover_note.author_id",
            "core_handover_read.staff_id",
            "core_institution.verified_by",
            "core_key_renewal.approved_by",
            "core_key_renewal.requested_by",
            "core_leaving.approved_by",
            "core_leaving.requested_by",
            "core_leaving.staff_id",
            // One who leaves while she should take over voids the other request.
            "core_leaving_item.taker_id",
            "core_person_merge.merged_by",
            "core_person_merge.requested_by",
            "core_person_merge.undone_by",
            "core_regular_contact.agreed_by",
            "core_role_change.requested_by",
            "core_role_change.staff_id",
            "core_safe_contact_plan.agreed_by",
            "core_staff_absence.recorded_by",
            "core_unsafe_call.staff_id");

    private StaffColumns() {}

    static boolean isKnown(String column) {
        return OPEN.containsKey(column) || HISTORY.contains(column);
    }
}
