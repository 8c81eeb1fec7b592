package org.oslonac.web.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oslonac.core.vault.VaultKeeper;

/** Four times a minute: hears of keys that another server has erased or retired. */
@Startup
@Singleton
@PermitAll
@DependsOn("VaultStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyWatch {

    @Inject
    VaultKeeper keeper;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void watch() {
        keeper.listen();
    }
}
