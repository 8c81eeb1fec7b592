package org.oslonac.core.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** The data protection officer has cases erased, and keeps the proof of it (ZZPL art. 30, D38). */
@Stateless
@RolesAllowed(Role.DPO)
public class ErasureService {

    @Inject
    ErasureRepository erasures;

    @Inject
    CaseErasureApproval approval;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One page of what was asked for, the latest first. */
    public Page<ErasureRow> rows(PageRequest page) {
        List<ErasureRow> rows = erasures.rows(page);
        audit.listed(CaseErasureApproval.SUBJECT, rows.size());
        return Page.of(rows, page, erasures::count);
    }

    /**
     * Asks for the erasing of a case.
     *
     * @throws ErasureRefused when there is no such case, something stands against it, or the day of her request is missing,
     *     needless or in the future
     */
    public void ask(@Valid ErasureDraft draft) {
        stepUp.demand();
        check(draft);
        long file = erasures.caseOf(draft.getCode()).orElseThrow(() -> {
            access.refuse(CaseErasureApproval.SUBJECT, null);
            return new ErasureRefused("code");
        });
        List<String> holds = approval.holds(file);
        if (!holds.isEmpty()) {
            throw new ErasureRefused("held", holds);
        }
        CaseErasure wanted = new CaseErasure(erasures.newId(), file, draft, staff.id(), clock.instant());
        approval.ask(wanted.because(draft.getReason(), erasures.seal(wanted)));
    }

    private void check(ErasureDraft draft) {
        LocalDate day = draft.getReceivedOn();
        if (draft.getGround().isAsked() != (day != null)) {
            throw new ErasureRefused(day == null ? "receivedOn" : "receivedOnNeedless");
        }
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new ErasureRefused("receivedLater");
        }
    }
}
