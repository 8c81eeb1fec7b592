package org.oslonac.core.access;

import static org.oslonac.core.access.DataClass.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oslonac.core.shared.NotFound;

/**
 * The one place that answers what the signed-in colleague may know (D37): a role opens data classes, the team opens
 * cases, and both are needed. What is not permitted does not exist for her: every refusal is {@link NotFound}, as for a
 * record that was never made (Q11), and leaves the same trace.
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

    /** The roles that open each class. */
    private static final Map<DataClass, Set<String>> OPENERS = EnumSet.allOf(DataClass.class).stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    dataClass -> CLASSES.keySet().stream()
                            .filter(role -> CLASSES.get(role).contains(dataClass))
                            .collect(Collectors.toUnmodifiableSet())));

    /** The classes that belong to a case; who has none of them is on no team. */
    private static final Set<DataClass> OF_CASES = EnumSet.complementOf(EnumSet.of(STATISTICS));

    @Inject
    CurrentStaff staff;

    @Inject
    SeenCases seen;

    @Inject
    Clock clock;

    @Inject
    Event<AccessRefused> refusals;

    @PersistenceContext
    EntityManager entities;

    /** Whether any role of the signed-in colleague opens this class. */
    public boolean may(DataClass dataClass) {
        return staff.hasAny(OPENERS.get(dataClass));
    }

    /** Refuses as if nothing were there unless the class is open to the signed-in colleague. */
    public void require(DataClass dataClass) {
        if (!may(dataClass)) {
            throw new NotFound();
        }
    }

    /** Whether any of these roles opens something of a case. */
    public static boolean worksOnCases(Set<String> roles) {
        return roles.stream()
                .anyMatch(role -> CLASSES.getOrDefault(role, Set.of()).stream().anyMatch(OF_CASES::contains));
    }

    /** Which cases the signed-in colleague may know of now: the condition of every list, count, search and look-up. */
    public CaseScope cases() {
        return casesOf(staff.id());
    }

    /** Which cases this colleague may know of now. */
    public CaseScope casesOf(long staffId) {
        return new CaseScope(staffId, clock.instant(), LocalDate.now(clock));
    }

    /** Refuses as if nothing were there unless the class and the case are open to the signed-in colleague. */
    public void requireCase(long caseFileId, DataClass dataClass) {
        require(dataClass);
        if (!isOpen(caseFileId)) {
            throw refuse("case_file", caseFileId);
        }
    }

    /** Whether the signed-in colleague may know of this case. */
    public boolean isOpen(long caseFileId) {
        return seen.cases(staff.id(), caseFileId, () -> isOpenTo(staff.id(), caseFileId));
    }

    /** Whether this colleague may know of this case, whatever her roles open of it. */
    public boolean isOpenTo(long staffId, long caseFileId) {
        CaseScope scope = casesOf(staffId);
        return isAny(
                "select count(f) from CaseFile f where f.id = :accRecord and " + scope.of("f.id"), scope, caseFileId);
    }

    /** Refuses as if nobody were there unless the class and a case of this person are open to the signed-in colleague. */
    public void requirePerson(long personId, DataClass dataClass) {
        require(dataClass);
        if (!isPersonOpen(personId)) {
            throw refuse("person", personId);
        }
    }

    /** Whether the signed-in colleague may know of a case of this person. */
    public boolean isPersonOpen(long personId) {
        CaseScope scope = cases();
        return seen.people(
                staff.id(),
                personId,
                () -> isAny(
                        "select count(p) from Person p where p.id = :accRecord and " + scope.ofPerson("p.id"),
                        scope,
                        personId));
    }

    private boolean isAny(String count, CaseScope scope, long record) {
        return scope.bind(entities.createQuery(count, Long.class))
                        .setParameter("accRecord", record)
                        .getSingleResult()
                > 0;
    }

    /** The condition of {@link #cases()} let this case of this person through in this request. */
    public void found(long caseFileId, long personId) {
        seen.found(staff.id(), caseFileId, personId);
    }

    /** Somebody's rights have changed in this request: what was seen before is asked again. */
    public void changed() {
        seen.forget();
    }

    /**
     * The refusal of a record that is not there, or not for the asker; its trace is written.
     *
     * @param list the table of the record without its prefix
     * @param id the record, or {@code null} when there is none
     */
    public NotFound refuse(String list, Long id) {
        refusals.fire(new AccessRefused(list, id));
        return new NotFound();
    }
}
