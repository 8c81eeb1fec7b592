package org.oslonac.core.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Opens, changes and switches off the accounts of colleagues. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class StaffAdministration {

    static final String SUBJECT = "staff_account";

    @Inject
    AccountBook accounts;

    @Inject
    RoleChangeApproval roleChanges;

    @Inject
    Founding founding;

    @Inject
    CurrentStaff staff;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    /** One page of the accounts, by name. */
    public Page<Account> rows(PageRequest page) {
        List<Account> all = accounts.all();
        List<Account> rows = all.stream().skip(page.first()).limit(page.size()).toList();
        audit.listed(SUBJECT, rows.size());
        return new Page<>(rows, all.size());
    }

    /** @throws org.oslonac.core.shared.NotFound when there is no such account */
    public Account account(long id) {
        audit.read(SUBJECT, id);
        return accounts.get(id);
    }

    /** The approval that this colleague's roles wait for. */
    public Optional<Long> rolesThatWait(long id) {
        return roleChanges.waiting(id);
    }

    /** Whether the roles that she gives hold at once, because nobody else could decide yet. */
    public boolean isAlone() {
        return founding.administrator().equals(OptionalLong.of(staff.id()));
    }

    /** When the roles of this account were given without a second person, if they were. */
    public Optional<Instant> rolesGivenAlone(long id) {
        return roleChanges.givenAlone(id);
    }

    /** Opens an account without a password; its first roles wait for a second person, too. */
    public long open(AccountDraft draft) {
        stepUp.demand();
        if (accounts.isTaken(draft.getUsername())) {
            throw new DomainException("staff.error.taken");
        }
        long id = accounts.open(draft.getUsername(), draft.getDisplayName());
        if (!draft.getRoles().isEmpty()) {
            askForRoles(id, draft.getRoles());
        }
        return id;
    }

    /**
     * Asks that a colleague has these roles from now on.
     *
     * @return whether she has them, because nobody else could decide yet
     */
    public boolean askForRoles(long id, Set<String> roles) {
        stepUp.demand();
        if (!Role.ALL.containsAll(roles)) {
            throw new DomainException("staff.error.noRole");
        }
        if (accounts.get(id).roles().equals(roles)) {
            throw new DomainException("staff.error.sameRoles");
        }
        return roleChanges.ask(id, Set.copyOf(roles));
    }

    /** A new start link, shown once: for a new colleague, or one who has lost her password or her phone. */
    public String startLink(long id) {
        stepUp.demand();
        another(id);
        return accounts.startAnew(id);
    }

    /** How many sign-ins of hers have not ended. */
    public int openSessions(long id) {
        return accounts.openSessions(id);
    }

    /** Whoever is signed in with this account is out at the next request; she may sign in anew. */
    public void endSessions(long id) {
        another(id);
        accounts.endSessions(id);
    }

    /** She has left, or her account must rest: nobody signs in with it from now on. */
    public void switchOff(long id) {
        stepUp.demand();
        another(id);
        accounts.switchOff(id);
    }

    public void switchOn(long id) {
        stepUp.demand();
        another(id);
        accounts.switchOn(id);
    }

    /** Nobody locks herself out, or lets herself in anew. */
    private void another(long id) {
        if (id == staff.id()) {
            throw new DomainException("staff.error.own");
        }
    }
}
