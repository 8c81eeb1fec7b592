package org.oslonac.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oslonac.core.audit.AuditAnchors;

/** Writes the ends of the audit trail outside the database: at start, every hour and at a stop in order. */
@Startup
@Singleton
@PermitAll
@DependsOn({"Migrations", "DemoStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditWatch {

    @Inject
    AsDataProtectionOfficer officer;

    @Inject
    AuditAnchors anchors;

    @PostConstruct
    @PreDestroy
    @Schedule(hour = "*", persistent = false)
    void anchor() {
        officer.work(anchors::write);
    }
}
