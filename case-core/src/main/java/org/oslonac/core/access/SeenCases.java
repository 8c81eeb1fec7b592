package org.oslonac.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What was found open in this request, so that the parts of one page do not ask the database the same again. Only
 * what is open is remembered, and nothing outlives the request: a change of rights acts on the next one (Q13).
 */
@RequestScoped
class SeenCases {

    private record Seen(long staffId, boolean person, long id) {}

    private final Set<Seen> open = new HashSet<>();

    boolean cases(long staffId, long caseFileId, BooleanSupplier asked) {
        return remembered(new Seen(staffId, false, caseFileId), asked);
    }

    boolean people(long staffId, long personId, BooleanSupplier asked) {
        return remembered(new Seen(staffId, true, personId), asked);
    }

    void found(long staffId, long caseFileId, long personId) {
        open.add(new Seen(staffId, false, caseFileId));
        open.add(new Seen(staffId, true, personId));
    }

    private boolean remembered(Seen one, BooleanSupplier asked) {
        if (!open.contains(one) && asked.getAsBoolean()) {
            open.add(one);
        }
        return open.contains(one);
    }

    void forget() {
        open.clear();
    }
}
