package org.oslonac.core.person;

import java.time.Instant;
import java.util.List;
import org.oslonac.core.person.api.PersonReferences.Reference;

/**
 * A merge that was done, for the list.
 *
 * @param references the records of the person who stayed
 * @param undoneAt when the two were parted again, or {@code null}
 * @param undoable whether they still can be
 */
public record MergeRow(
        long id,
        String initials,
        List<Reference> references,
        long requestedBy,
        long mergedBy,
        Instant mergedAt,
        Instant undoableUntil,
        Instant undoneAt,
        boolean undoable) {

    public MergeRow {
        references = List.copyOf(references);
    }

    @Override
    public String toString() {
        return "MergeRow[" + id + "]";
    }
}
