package org.oslonac.core.person;

import java.util.List;
import org.oslonac.core.person.api.PersonReferences.Reference;

/**
 * Somebody whom the search found: initials and the records that lead to her, never a name (Q12).
 *
 * @param match by what she was found
 */
public record PersonHit(long personId, String initials, List<Reference> references, Match match) {

    /** By what somebody was found, best first. */
    public enum Match {
        CODE,
        NUMBER,
        NAME,
        ALIAS,
        PHONE,
        SIMILAR
    }

    public PersonHit {
        references = List.copyOf(references);
    }

    @Override
    public String toString() {
        return "PersonHit[" + match + "]";
    }
}
