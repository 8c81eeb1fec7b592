package org.oslonac.core.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.DomainException;

/** The statement of confidentiality, and who has confirmed it. */
@Stateless
@RolesAllowed(Role.DPO)
public class ConfidentialityService {

    @Inject
    OnboardingRepository statements;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every version, the latest first. */
    public List<StatementRow> rows() {
        List<StatementRow> rows =
                statements.all().stream().map(ConfidentialityStatement::row).toList();
        audit.listed(OnboardingService.SUBJECT, rows.size());
        return rows;
    }

    /**
     * Publishes a new version; everybody confirms it from its first day on.
     *
     * @throws DomainException when it would begin in the past
     */
    public void publish(@Valid StatementDraft draft) {
        if (draft.getValidFrom().isBefore(today())) {
            throw new DomainException("onboarding.error.past");
        }
        ConfidentialityStatement statement = new ConfidentialityStatement(draft, staff.id(), clock.instant());
        statements.add(statement);
        audit.created(OnboardingService.SUBJECT, statement.getId());
    }

    /** When this colleague has confirmed the version of today. */
    @RolesAllowed({Role.DPO, Role.ADMIN})
    public Optional<Instant> confirmedAt(long staffId) {
        return statements.confirmed(staffId, statements.valid(today()).getId());
    }
}
