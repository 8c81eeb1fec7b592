package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.person.api.PersonChanged;

/**
 * Remembers who was changed since the index last looked. It hears of a change only when the transaction has been
 * committed, and does nothing with the database then: the next search reads the change in a transaction of its own.
 */
@ApplicationScoped
class PersonIndexNotifier {

    private final Set<Long> stale = ConcurrentHashMap.newKeySet();

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonChanged change) {
        stale.add(change.personId());
    }

    /** Who is to be read again; whoever takes them must read them, or give them back. */
    Set<Long> take() {
        Set<Long> taken = new HashSet<>(stale);
        stale.removeAll(taken);
        return taken;
    }

    void giveBack(Collection<Long> people) {
        stale.addAll(people);
    }
}
