package org.oslonac.web.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oslonac.core.keyrenewal.KeyRenewalWork;

/**
 * Four times a minute: goes on with a renewal of all keys that was allowed, be it here, elsewhere or before the last stop. Apart from
 * {@link KeyWatch}, which must hear of erased keys while a renewal takes its minutes.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("VaultStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class RenewalWatch {

    @Inject
    KeyRenewalWork renewal;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void watch() {
        renewal.goOn();
    }
}
