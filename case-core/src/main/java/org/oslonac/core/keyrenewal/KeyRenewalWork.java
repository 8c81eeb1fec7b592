package org.oslonac.core.keyrenewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oslonac.core.vault.VaultKeeper;

/** Does what was allowed, in the background: some hundred rows in one transaction, so that nobody waits for it. */
@ApplicationScoped
public class KeyRenewalWork {

    @Inject
    KeyRenewalProgress progress;

    @Inject
    VaultKeeper keeper;

    /** Goes on with the renewal that was begun, if there is one, to its end. */
    public void goOn() {
        Optional<Long> running = progress.running();
        if (running.isPresent()) {
            keeper.finishRenewal(rows -> progress.done(running.get(), rows));
            progress.finish(running.get());
        }
    }
}
