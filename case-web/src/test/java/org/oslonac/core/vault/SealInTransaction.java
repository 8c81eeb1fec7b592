package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Seals one value in a transaction of its own, as a request does. */
@ApplicationScoped
@Transactional
public class SealInTransaction {

    @Inject
    Vault vault;

    Sealed seal(KeyOwner owner, SealedColumn column, String plain) {
        return vault.row(owner, 1).seal(column, plain);
    }
}
