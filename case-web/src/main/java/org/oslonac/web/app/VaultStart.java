package org.oslonac.web.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oslonac.core.casefile.CaseConsents;
import org.oslonac.core.vault.VaultKeeper;

/** Opens the vault before anything sealed is read or written, and brings what lies in an earlier form to its place of now. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class VaultStart {

    @Inject
    VaultKeeper keeper;

    @Inject
    CaseConsents consents;

    @PostConstruct
    void open() {
        keeper.open();
        handOverConsents();
    }

    private void handOverConsents() {
        int moved = consents.handOver();
        while (moved > 0) {
            moved = consents.handOver();
        }
    }
}
