package org.oslonac.core.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.oslonac.core.audit.Audit;

/** Opens accounts for colleagues. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class StaffRegistration {

    @Inject
    StaffAccountRepository accounts;

    @Inject
    PasswordHash hashes;

    @Inject
    Audit audit;

    /** Whether somebody already has this user name. */
    public boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    /** Opens an account; {@code roles} are codes of {@code staff_role}. */
    public long open(String username, String displayName, String password, Set<String> roles) {
        StaffAccount account = new StaffAccount(username, displayName, hashes.of(password), roles);
        accounts.add(account);
        audit.created("staff_account", account.getId());
        return account.getId();
    }
}
