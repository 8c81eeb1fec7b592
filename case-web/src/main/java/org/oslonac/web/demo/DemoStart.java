package org.oslonac.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import org.oslonac.web.app.Setting;

/**
 * Fills the database before the first page opens, when this is a demonstration. Every piece is found again by a key of
 * its own, so a start that was cut short is gone on with by the next one.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("VaultStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    @Inject
    DemoAccounts accounts;

    @Inject
    AsCaseManager caseManager;

    @Inject
    AsSupervisor supervisor;

    @Inject
    DemoDirectory directory;

    @Inject
    DemoCases cases;

    @Inject
    DemoConsents consents;

    @Inject
    DemoContacts contacts;

    @Inject
    DemoFollowUp followUp;

    @Inject
    DemoLine line;

    @PostConstruct
    void fill() {
        if (!Setting.DEMO.isOn()) {
            return;
        }
        Map<String, Long> staff = accounts.open();
        supervisor.work(directory::fill);
        caseManager.work(() -> cases.open(staff));
        supervisor.work(cases::close);
        supervisor.work(() -> contacts.fill(staff));
        caseManager.work(consents::fill);
        caseManager.work(line::fill);
        // The last: once it is there, nothing that people have changed since is filled again.
        caseManager.work(() -> followUp.fill(staff));
    }
}
