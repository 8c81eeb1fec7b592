package org.oslonac.core.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;

/** Who has left or is leaving, and what she read in her last ninety days. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.DPO})
public class LeaverQueries {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final String TRACE = "leaver_reading";

    @Inject
    LeavingRepository leavings;

    @Inject
    LeavingApproval approval;

    @Inject
    LeavingTraces traces;

    @Inject
    AccountBook accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Every colleague for whom it was asked, the newest first. */
    public List<LeaverRow> rows() {
        List<Leaving> latest = leavings.latest();
        Map<Long, Account> all = accounts.all().stream().collect(Collectors.toMap(Account::id, account -> account));
        audit.listed("leaving", latest.size());
        return latest.stream().map(one -> row(one, all)).toList();
    }

    private LeaverRow row(Leaving leaving, Map<Long, Account> all) {
        Account leaver = all.get(leaving.getStaffId());
        return new LeaverRow(
                leaver.id(),
                leaver.displayName(),
                leaver.username(),
                leaving.getRequestedAt(),
                all.get(leaving.getRequestedBy()).displayName(),
                approval.waiting(leaving).orElse(null),
                leaving.getClosedAt(),
                leaving.getApprovedBy() == null
                        ? null
                        : all.get(leaving.getApprovedBy()).displayName());
    }

    /**
     * Whose report this is.
     *
     * @throws org.oslonac.core.shared.NotFound when there is no such account
     */
    public Account leaver(long id) {
        return accounts.get(id);
    }

    /** How much she read, searched and took out, by kind and without what it was. */
    public List<ReadingRow> reading(long id) {
        audit.read(TRACE, id);
        return traces.kinds(id, since());
    }

    /** The same by the codes of cases, for the data protection officer alone: an administrator sees no case. */
    @RolesAllowed(Role.DPO)
    public List<ReadCaseRow> cases(long id) {
        audit.read(TRACE, id);
        return traces.cases(id, since());
    }

    /** The first moment that the report covers. */
    public Instant since() {
        return clock.instant().minus(LOOKED_BACK);
    }
}
