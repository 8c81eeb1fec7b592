package org.oslonac.web.staff;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oslonac.core.access.Role;
import org.oslonac.core.staff.FirstAdministrator;

/** Asks for the first administrator's link as the house: nobody is signed in, and only an administrator's role may ask. */
@Stateless
@PermitAll
@DeclareRoles(Role.ADMIN)
@RunAs(Role.ADMIN)
public class AsAdministrator {

    @Inject
    FirstAdministrator first;

    public Optional<String> firstLink() {
        return first.link();
    }
}
