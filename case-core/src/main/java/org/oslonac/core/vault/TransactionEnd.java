package org.oslonac.core.vault;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.function.Consumer;

/** What is done once a transaction is over; it is told whether that was a commit. */
record TransactionEnd(Consumer<Boolean> work) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // nothing to do before
    }

    @Override
    public void afterCompletion(int status) {
        work.accept(status == Status.STATUS_COMMITTED);
    }
}
