package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.contact.api.CrisisReported;

/** Remembers of which crises the house was told. */
@ApplicationScoped
public class CrisesHeard {

    private final Set<String> codes = ConcurrentHashMap.newKeySet();

    void hear(@Observes CrisisReported crisis) {
        codes.add(crisis.code());
    }

    Set<String> codes() {
        return codes;
    }
}
