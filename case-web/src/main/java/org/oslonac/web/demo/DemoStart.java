package org.oslonac.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.oslonac.web.app.Setting;

/** Fills the database before the first page opens, when this is a demonstration. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
public class DemoStart {

    @Inject
    DemoAccounts accounts;

    @PostConstruct
    void fill() {
        if (Setting.DEMO.isOn()) {
            accounts.open();
        }
    }
}
