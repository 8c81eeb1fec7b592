package org.oslonac.core.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.codelist.api.CodeColumn;
import org.oslonac.core.codelist.api.CodeColumns;

/** Where this module keeps codes. */
@ApplicationScoped
class CoreCodeColumns implements CodeColumns {

    @Override
    public List<CodeColumn> columns() {
        return List.of(
                new CodeColumn("call_attempt_result", "core_call_attempt", "result"),
                new CodeColumn("caller_type", "core_contact", "caller_type"),
                new CodeColumn("case_status", "core_case_file", "status"),
                new CodeColumn("case_status", "core_case_status_change", "from_status"),
                new CodeColumn("case_status", "core_case_status_change", "to_status"),
                new CodeColumn("closure_reason", "core_case_closing_request", "closure_reason"),
                new CodeColumn("closure_reason", "core_case_status_change", "closure_reason"),
                new CodeColumn("consent_purpose", "core_consent", "purpose"),
                new CodeColumn("consent_purpose", "core_disclosure", "purpose"),
                new CodeColumn("consent_state", "core_consent", "answer"),
                new CodeColumn("contact_channel", "core_contact", "channel"),
                new CodeColumn("contact_channel", "core_safe_contact_channel", "channel"),
                new CodeColumn("contact_channel", "core_unsafe_call", "channel"),
                new CodeColumn("contact_direction", "core_contact", "direction"),
                new CodeColumn("contact_line", "core_contact", "line"),
                new CodeColumn("contact_non_counselling", "core_contact", "non_counselling"),
                new CodeColumn("contact_purpose", "core_contact_purpose", "purpose"),
                new CodeColumn("contact_result", "core_contact_result", "result"),
                new CodeColumn("gender", "core_contact", "caller_gender"),
                new CodeColumn("gender", "core_person", "gender"),
                new CodeColumn("industry_isic", "core_contact", "sector"),
                new CodeColumn("institution_type", "core_institution", "type"),
                new CodeColumn("language_iso6392", "core_case_language", "language"),
                new CodeColumn("language_iso6392", "core_consent", "language"),
                new CodeColumn("language_iso6392", "core_contact", "caller_language"),
                new CodeColumn("language_iso6392", "core_institution_language", "language"),
                new CodeColumn("risk_level", "core_case_file", "risk_level"),
                new CodeColumn("service_type", "core_institution_service", "service"),
                new CodeColumn("staff_role", "core_role_change_role", "role"),
                new CodeColumn("staff_role", "core_staff_role", "role"),
                new CodeColumn("travel_document", "core_person_document", "kind"),
                new CodeColumn("voicemail_preference", "core_safe_contact_plan", "voicemail"));
    }
}
