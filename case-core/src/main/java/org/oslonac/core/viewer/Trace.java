package org.oslonac.core.viewer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.viewer.Viewing.Act;

/** One row of the trace, as the list of viewers reads it. */
record Trace(long staffId, Instant at, AuditAction action, String subject, String fields) {

    private static final Map<String, DataClass> OF_SUBJECT = Map.of(
            "person", DataClass.IDENTITY,
            "contact", DataClass.CONTACT,
            "safe_contact_plan", DataClass.CONTACT,
            "call_back", DataClass.CONTACT,
            "regular_contact", DataClass.CONTACT);

    /** The classes that the row names, or that of its subject where it names none. */
    Set<DataClass> classes() {
        Set<DataClass> named = EnumSet.noneOf(DataClass.class);
        if (action == AuditAction.REFUSED) {
            return named;
        }
        for (DataClass one : DataClass.values()) {
            if (fields != null && Set.of(fields.split(",")).contains(one.name())) {
                named.add(one);
            }
        }
        if (named.isEmpty()) {
            named.add(OF_SUBJECT.getOrDefault(subject, DataClass.TRAFFICKING));
        }
        return named;
    }

    Act act() {
        return switch (action) {
            case REVEALED -> Act.REVEALED;
            case CREATED, CHANGED, IMPORTED -> Act.CHANGED;
            case EXPORTED -> Act.EXPORTED;
            case REFUSED -> Act.REFUSED;
            default -> Act.LOOKED;
        };
    }

    @Override
    public String toString() {
        return "Trace[" + subject + "]";
    }
}
