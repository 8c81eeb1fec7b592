package org.oslonac.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oslonac.core.alert.AlertCheck;
import org.oslonac.core.alert.CanaryService;
import org.oslonac.core.audit.AuditAnchors;

/**
 * Looks at how colleagues read, and writes the ends of the audit trail outside the database, at start and every hour; at a
 * stop in order the launcher does. Twice a minute it tells which cases are decoys.
 */
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

    @Inject
    AlertCheck alerts;

    @Inject
    CanaryService canaries;

    @PostConstruct
    void begin() {
        watch();
        look();
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void watch() {
        officer.work(canaries::watch);
    }

    @Schedule(hour = "*", persistent = false)
    void look() {
        officer.work(() -> {
            alerts.check();
            anchors.write();
        });
    }
}
