package org.oslonac.core.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import org.oslonac.core.shared.NotFound;

/** Opens accounts for colleagues. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class StaffRegistration {

    @Inject
    StaffAccountRepository accounts;

    @Inject
    Event<AccountOpened> opened;

    @Inject
    CurrentStaff staff;

    @PersistenceContext
    EntityManager entities;

    /** How many accounts have another user name than these. */
    public long othersThan(Collection<String> usernames) {
        return entities.createQuery(
                        "select count(a) from StaffAccount a where a.username not in :usernames", Long.class)
                .setParameter("usernames", usernames)
                .getSingleResult();
    }

    /**
     * Lets the rest of this request be done in a colleague's name, where nobody is signed in. What it may do still
     * depends on the role that the caller runs as.
     *
     * @return her id
     */
    public long actAs(String username) {
        StaffAccount account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        staff.act(StaffPrincipal.of(account));
        return account.getId();
    }

    /** Whether somebody already has this user name. */
    public boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    /**
     * Opens an account; {@code roles} are codes of {@code staff_role}.
     *
     * @param hash of her password, made by {@link PasswordHash}
     */
    public long open(String username, String displayName, String hash, Set<String> roles) {
        StaffAccount account = new StaffAccount(username, displayName, hash, roles);
        accounts.add(account);
        opened.fire(new AccountOpened(account.getId()));
        return account.getId();
    }
}
