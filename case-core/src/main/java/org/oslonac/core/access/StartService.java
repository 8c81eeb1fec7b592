package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.oslonac.core.shared.DomainException;

/** Lets a colleague with a start link choose her password; nobody else ever knows it. */
@Stateless
@PermitAll
public class StartService {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StartLinks links;

    @Inject
    PasswordHash hashes;

    @Inject
    Event<AccountSecured> secured;

    /** Whether this link still leads somewhere. */
    public boolean isGood(String token) {
        return links.find(token).isPresent();
    }

    /**
     * @throws PasswordRefused when the password protects too little
     * @throws DomainException when the link was used, is too old, or never was
     */
    public void choose(String token, String password) {
        long id = links.find(token).orElseThrow(() -> new DomainException("access.error.startLink"));
        StaffAccount account = entities.find(StaffAccount.class, id);
        PasswordPolicy.check(password, account.getUsername(), account.getDisplayName(), false);
        if (!links.use(token)) {
            throw new DomainException("access.error.startLink");
        }
        account.changePassword(hashes.of(password));
        secured.fire(new AccountSecured(id, AccountSecured.What.PASSWORD));
    }
}
