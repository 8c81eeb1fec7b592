package org.oslonac.core.access;

import static org.oslonac.core.access.DataClass.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.shared.NotFound;

/**
 * The one place that answers what the signed-in colleague may do to which data class (D37). What is not permitted does
 * not exist for her: {@link #require} answers with {@link NotFound}, as for a record that was never made (Q11).
 */
@ApplicationScoped
public class Access {

    private static final Map<String, Set<DataClass>> CLASSES = Map.ofEntries(
            Map.entry(Role.CONSULTANT, EnumSet.of(IDENTITY, CONTACT, LOCATION, TRAFFICKING)),
            Map.entry(Role.CASE_MANAGER, EnumSet.of(IDENTITY, CONTACT, LOCATION, TRAFFICKING, LEGAL, FINANCE)),
            Map.entry(
                    Role.SUPERVISOR, EnumSet.of(IDENTITY, CONTACT, LOCATION, TRAFFICKING, LEGAL, FINANCE, STATISTICS)),
            Map.entry(Role.LAWYER, EnumSet.of(IDENTITY, TRAFFICKING, LEGAL)),
            Map.entry(Role.LEGAL_ASSISTANT, EnumSet.of(IDENTITY, LEGAL)),
            Map.entry(Role.PSYCHOLOGIST, EnumSet.of(IDENTITY, PSYCHOLOGY)),
            Map.entry(Role.TEST_COUNSELLOR, EnumSet.noneOf(DataClass.class)),
            Map.entry(Role.MOBILE_TEAM, EnumSet.of(IDENTITY, LOCATION)),
            Map.entry(Role.INTERPRETER, EnumSet.noneOf(DataClass.class)),
            Map.entry(Role.FINANCE, EnumSet.of(FINANCE)),
            Map.entry(Role.ANALYST, EnumSet.of(STATISTICS)),
            Map.entry(Role.DPO, EnumSet.of(STATISTICS)),
            Map.entry(Role.ADMIN, EnumSet.noneOf(DataClass.class)));

    @Inject
    CurrentStaff staff;

    /** Whether any role of the signed-in colleague opens this class. */
    public boolean may(DataClass dataClass) {
        return staff.roles().stream()
                .anyMatch(role -> CLASSES.getOrDefault(role, Set.of()).contains(dataClass));
    }

    /** Refuses as if nothing were there unless the class is open to the signed-in colleague. */
    public void require(DataClass dataClass) {
        if (!may(dataClass)) {
            throw new NotFound();
        }
    }
}
