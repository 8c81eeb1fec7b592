package org.oslonac.core.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.OwnAccountService;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.ChangedMeanwhile;

/** A colleague's own first steps. */
@Stateless
@PermitAll
public class OnboardingService {

    static final String SUBJECT = "confidentiality";

    @Inject
    OnboardingRepository statements;

    @Inject
    OwnAccountService account;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private ConfidentialityStatement valid() {
        return statements.valid(LocalDate.now(clock));
    }

    /** Whether she has not confirmed the statement of today. */
    public boolean isOwed() {
        return statements.confirmed(staff.id(), valid().getId()).isEmpty();
    }

    public FirstSteps mine() {
        ConfidentialityStatement statement = valid();
        boolean on = account.isSecondFactorOn();
        return new FirstSteps(
                statement.row(),
                statements.confirmed(staff.id(), statement.getId()).orElse(null),
                on,
                on ? account.spareCodesLeft() : 0);
    }

    /**
     * She has read this version and keeps to it; twice is once.
     *
     * @throws ChangedMeanwhile when another version is valid by now
     */
    public void confirm(long statementId) {
        if (valid().getId() != statementId) {
            throw new ChangedMeanwhile();
        }
        if (isOwed()) {
            statements.add(new ConfidentialityConfirmation(staff.id(), statementId, clock.instant()));
            audit.changed(SUBJECT, statementId, "confirmed");
        }
    }
}
