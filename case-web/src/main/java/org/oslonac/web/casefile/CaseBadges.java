package org.oslonac.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.consent.api.ConsentState;

/** How loudly a badge speaks; the word beside it says the same. */
@Named
@ApplicationScoped
public class CaseBadges {

    public String risk(String level) {
        return switch (level == null ? "" : level) {
            case "LOW" -> "good";
            case "MEDIUM" -> "info";
            case "HIGH" -> "warn";
            case "CRITICAL" -> "bad";
            default -> "neutral";
        };
    }

    public String status(CaseStatus status) {
        return switch (status) {
            case INTAKE -> "info";
            case ACTIVE -> "good";
            default -> "neutral";
        };
    }

    public String consent(ConsentState state) {
        return switch (state) {
            case GIVEN -> "good";
            case NOT_ASKED -> "warn";
            default -> "bad";
        };
    }
}
