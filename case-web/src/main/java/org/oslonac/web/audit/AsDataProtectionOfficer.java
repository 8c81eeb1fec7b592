package org.oslonac.web.audit;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.oslonac.core.access.Role;

/** Lets work be done as the data protection officer; each call of a service is a transaction of its own. */
@Stateless
@PermitAll
@DeclareRoles(Role.DPO)
@RunAs(Role.DPO)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsDataProtectionOfficer {

    public void work(Runnable work) {
        work.run();
    }
}
