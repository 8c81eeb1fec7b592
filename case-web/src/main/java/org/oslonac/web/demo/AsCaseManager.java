package org.oslonac.web.demo;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.oslonac.core.access.Role;

/** Lets work be done as a case manager; each call of a service is a transaction of its own. */
@Stateless
@PermitAll
@DeclareRoles(Role.CASE_MANAGER)
@RunAs(Role.CASE_MANAGER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsCaseManager {

    public void work(Runnable work) {
        work.run();
    }
}
