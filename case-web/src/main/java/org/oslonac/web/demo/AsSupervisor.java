package org.oslonac.web.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.oslonac.core.access.Role;

/** Lets work be done as a supervisor; each call of a service is a transaction of its own. */
@Stateless
@PermitAll
@DeclareRoles(Role.SUPERVISOR)
@RunAs(Role.SUPERVISOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSupervisor {

    public void work(Runnable work) {
        work.run();
    }

    /** All of the work in one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void together(Runnable work) {
        work.run();
    }
}
