package org.oslonac.matrix;

import static org.oslonac.core.access.DataClass.CONTACT;
import static org.oslonac.core.access.DataClass.FINANCE;
import static org.oslonac.core.access.DataClass.IDENTITY;
import static org.oslonac.core.access.DataClass.LEGAL;
import static org.oslonac.core.access.DataClass.LOCATION;
import static org.oslonac.core.access.DataClass.PSYCHOLOGY;
import static org.oslonac.core.access.DataClass.STATISTICS;
import static org.oslonac.core.access.DataClass.TRAFFICKING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;

/**
 * The access matrix: a row for every method of every boundary (Q9), and what every role opens, said here once more, so that
 * a change of the one without the other is seen.
 */
final class Matrix {

    static final List<Row> ROWS = Stream.of(
                    CaseRows.ALL,
                    LineRows.CONTACTS,
                    LineRows.CALLS,
                    LineRows.AGREEMENTS,
                    FreeRows.ALL,
                    FreeRows.LINE_AND_HOUSE)
            .flatMap(List::stream)
            .toList();

    static final Map<String, Set<DataClass>> CLASSES = Map.ofEntries(
            Map.entry(Role.CONSULTANT, EnumSet.of(IDENTITY, CONTACT, LOCATION, TRAFFICKING)),
            Map.entry(Role.CASE_MANAGER, EnumSet.of(IDENTITY, CONTACT, LOCATION, TRAFFICKING, LEGAL, FINANCE)),
            Map.entry(
                    Role.SUPERVISOR, EnumSet.of(IDENTITY, CONTACT, LOCATION, TRAFFICKING, LEGAL, FINANCE, STATISTICS)),
            Map.entry(Role.LAWYER, EnumSet.of(IDENTITY, TRAFFICKING, LEGAL)),
            Map.entry(Role.LEGAL_ASSISTANT, EnumSet.of(IDENTITY, LEGAL)),
            Map.entry(Role.PSYCHOLOGIST, EnumSet.of(IDENTITY, PSYCHOLOGY)),
            Map.entry(Role.TEST_COUNSELLOR, Set.of()),
            Map.entry(Role.MOBILE_TEAM, EnumSet.of(IDENTITY, LOCATION)),
            Map.entry(Role.INTERPRETER, Set.of()),
            Map.entry(Role.FINANCE, EnumSet.of(FINANCE)),
            Map.entry(Role.ANALYST, EnumSet.of(STATISTICS)),
            Map.entry(Role.DPO, EnumSet.of(STATISTICS)),
            Map.entry(Role.ADMIN, Set.of()));

    private Matrix() {}
}
