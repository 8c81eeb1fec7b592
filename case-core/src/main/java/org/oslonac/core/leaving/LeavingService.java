package org.oslonac.core.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.holding.api.Holding;
import org.oslonac.core.leaving.LeavingSheet.Kind;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;

/** Asks to close the account of a colleague who leaves, once everything she holds has a new holder (D41). */
@Stateless
@RolesAllowed(Role.ADMIN)
public class LeavingService {

    private static final int SHOWN = 100;

    @Inject
    Holdings holdings;

    @Inject
    AccountBook accounts;

    @Inject
    LeavingApproval approval;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    /**
     * What she holds, and who may take it. The codes of clients are for the supervisor who allows it.
     *
     * @throws NotFound when there is no such account
     */
    public LeavingSheet sheet(long id) {
        List<Account> all = accounts.all();
        Account account = all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
        List<Account> others =
                all.stream().filter(one -> one.enabled() && one.id() != id).toList();
        audit.read(LeavingApproval.SUBJECT, id);
        return new LeavingSheet(
                account,
                accounts.isClosed(id),
                approval.waiting(id).orElse(null),
                holdings.sorted().stream()
                        .map(holding -> kind(holding, id, others))
                        .filter(kind -> kind.count() > 0)
                        .toList());
    }

    private static Kind kind(Holding holding, long id, List<Account> others) {
        List<String> held = holding.held(id);
        Map<Long, String> takers = new LinkedHashMap<>();
        others.stream()
                .filter(one -> Holdings.mayTake(holding, one))
                .forEach(one -> takers.put(one.id(), one.displayName()));
        return new Kind(
                holding.titleKey(),
                holding.isOfClients() ? List.of() : held.stream().limit(SHOWN).toList(),
                held.size(),
                Holdings.isHandedOver(holding),
                takers);
    }

    /**
     * Asks a supervisor to allow it. Until she does, nothing changes hands; who must be out at once is switched off.
     *
     * @param takers by the title of what each takes
     * @return the id of the request
     * @throws DomainException when it is her own account, it is closed, nobody would be left to approve anything, or something
     *     has no new holder
     */
    public long ask(long id, Map<String, Long> takers) {
        stepUp.demand();
        if (id == staff.id()) {
            throw new DomainException("staff.error.own");
        }
        accounts.lock(id);
        LeavingSheet sheet = sheet(id);
        if (sheet.account().roles().contains(Role.SUPERVISOR) && !accounts.isAnother(id, Role.SUPERVISOR)) {
            throw new DomainException("leaving.error.lastApprover");
        }
        if (sheet.closed()) {
            throw new DomainException("leaving.error.closed");
        }
        Map<String, Long> chosen = sheet.kinds().stream()
                .filter(Kind::handedOver)
                .collect(Collectors.toMap(Kind::title, kind -> taker(kind, takers.get(kind.title()))));
        Set<LeavingItem> items = holdings.sorted().stream()
                .filter(holding -> chosen.containsKey(holding.titleKey()))
                .flatMap(holding -> items(holding, id, chosen.get(holding.titleKey())))
                .collect(Collectors.toSet());
        return approval.ask(id, items);
    }

    private static Stream<LeavingItem> items(Holding holding, long id, long taker) {
        return holding.held(id).stream().map(one -> new LeavingItem(holding.titleKey(), one, taker));
    }

    private static Long taker(Kind kind, Long chosen) {
        if (chosen == null || !kind.takers().containsKey(chosen)) {
            throw new LeavingRefused(kind.title());
        }
        return chosen;
    }
}
