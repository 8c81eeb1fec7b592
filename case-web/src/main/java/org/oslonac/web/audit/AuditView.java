package org.oslonac.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.audit.AuditVerification;
import org.oslonac.core.audit.Verification;
import org.oslonac.core.audit.VerificationRow;
import org.oslonac.web.app.Messages;

/** When the trail was verified last, what was found, and a button that does so now. */
@Named
@RequestScoped
public class AuditView {

    @Inject
    AuditVerification verification;

    @Inject
    StaffService staff;

    @Inject
    Messages messages;

    private VerificationRow last;
    private Instant anchoredAt;

    public void load() {
        last = verification.last().orElse(null);
        anchoredAt = verification.lastAnchor().orElse(null);
    }

    public void verify() {
        Verification found = verification.verify();
        if (found.isIntact()) {
            messages.done("audit.verified", found.rows());
        } else {
            messages.warn("audit.broken");
        }
        load();
    }

    /** The latest verification, or {@code null}. */
    public VerificationRow getLast() {
        return last;
    }

    public Instant getAnchoredAt() {
        return anchoredAt;
    }

    /** Who asked for the latest verification. */
    public String getVerifier() {
        return last.staffId() == null
                ? null
                : staff.names(Set.of(last.staffId())).get(last.staffId());
    }
}
