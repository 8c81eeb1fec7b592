package org.oslonac.core.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.leaving.LeavingSheet.Kind;
import org.oslonac.core.leaving.api.Holding;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;

/** Closes the account of a colleague who leaves, once everything she holds is in other hands (D41). */
@Stateless
@RolesAllowed(Role.ADMIN)
public class LeavingService {

    private static final String SUBJECT = "staff_account";
    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final int SHOWN = 100;

    @Inject
    @Any
    Instance<Holding> holdings;

    @Inject
    AccountBook accounts;

    @Inject
    LeavingRepository traces;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What she holds, and who may take it.
     *
     * @throws org.oslonac.core.shared.NotFound when there is no such account
     */
    public LeavingSheet sheet(long id) {
        List<Account> all = accounts.all();
        Account account = all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
        List<Account> others =
                all.stream().filter(one -> one.enabled() && one.id() != id).toList();
        audit.read(SUBJECT, id);
        return new LeavingSheet(
                account,
                accounts.isClosed(id),
                sorted().stream()
                        .map(holding -> kind(holding, id, others))
                        .filter(kind -> kind.count() > 0)
                        .toList());
    }

    private List<Holding> sorted() {
        return holdings.stream().sorted(Comparator.comparing(Holding::titleKey)).toList();
    }

    private static Kind kind(Holding holding, long id, List<Account> others) {
        List<String> held = holding.held(id);
        Map<Long, String> takers = new LinkedHashMap<>();
        others.stream()
                .filter(one -> one.roles().stream().anyMatch(holding.roles()::contains))
                .forEach(one -> takers.put(one.id(), one.displayName()));
        return new Kind(
                holding.titleKey(),
                held.stream().limit(SHOWN).toList(),
                held.size(),
                !holding.roles().isEmpty(),
                takers);
    }

    /**
     * Hands everything over and closes the account, all or nothing: she is out at her next request.
     *
     * @param takers by the title of what each takes
     * @throws DomainException when it is her own account, nobody would be left to approve anything, something has no new holder, or a taker may not have it
     */
    public void close(long id, Map<String, Long> takers) {
        stepUp.demand();
        if (id == staff.id()) {
            throw new DomainException("staff.error.own");
        }
        accounts.lock(id);
        LeavingSheet sheet = sheet(id);
        if (sheet.account().roles().contains(Role.SUPERVISOR) && !accounts.isAnother(id, Role.SUPERVISOR)) {
            throw new DomainException("leaving.error.lastApprover");
        }
        for (Holding holding : sorted()) {
            sheet.kinds().stream()
                    .filter(kind -> kind.title().equals(holding.titleKey()))
                    .findFirst()
                    .ifPresent(kind -> holding.release(id, taker(kind, takers.get(kind.title()))));
        }
        accounts.close(id);
        audit.changed(SUBJECT, id, "left");
    }

    private static Long taker(Kind kind, Long chosen) {
        if (!kind.handedOver()) {
            return null;
        }
        if (chosen == null || !kind.takers().containsKey(chosen)) {
            throw new LeavingRefused(kind.title());
        }
        return chosen;
    }

    /** How much she read, searched and took out in her last ninety days, without what it was. */
    @RolesAllowed({Role.ADMIN, Role.DPO})
    public List<ReadingRow> reading(long id) {
        List<ReadingRow> rows = traces.reading(id, clock.instant().minus(LOOKED_BACK));
        audit.listed(SUBJECT, rows.size());
        return rows;
    }
}
