package org.oslonac.core.relation;

import java.time.Instant;

/** A recorded relation as supervisors see it. */
public record RelationRow(long id, long staffId, RelationKind kind, String note, long recordedBy, Instant recordedAt) {

    @Override
    public String toString() {
        return "RelationRow[" + id + "]";
    }
}
