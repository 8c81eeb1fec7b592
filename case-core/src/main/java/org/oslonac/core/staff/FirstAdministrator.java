package org.oslonac.core.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;

/** Lets the first administrator into a house in which nobody has an account. The house calls it when it starts. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class FirstAdministrator {

    /** Her user name, which the launcher tells together with the link. */
    static final String USERNAME = "admin";

    private static final String NAME = "Prva administratorka";

    @Inject
    AccountBook accounts;

    @Inject
    Founding founding;

    @Inject
    Audit audit;

    /**
     * The secret of her start link, which is not kept: a new one at each start until she has used one, and nothing from
     * then on, or as soon as there is any other account.
     */
    public Optional<String> link() {
        OptionalLong her = accounts.count() == 0 ? opened() : notBegun();
        return her.isPresent() ? Optional.of(linkOf(her.getAsLong())) : Optional.empty();
    }

    private OptionalLong opened() {
        long id = accounts.openWith(Role.ADMIN, USERNAME, NAME);
        founding.begin(id);
        return OptionalLong.of(id);
    }

    private OptionalLong notBegun() {
        OptionalLong her = founding.administrator();
        boolean waits = her.isPresent() && accounts.count() == 1 && !accounts.hasPassword(her.getAsLong());
        return waits ? her : OptionalLong.empty();
    }

    private String linkOf(long id) {
        audit.changed(StaffAdministration.SUBJECT, id, "first start link");
        return accounts.beginningOf(id);
    }
}
