package org.oslonac.core.alert;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.audit.AuditAction;

/** One colleague's day as the trail tells it, act after act. */
final class DayOfReading {

    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);
    private static final int TIMES_HER_HABIT = 3;
    private static final String CASE = "case_file";
    private static final Set<String> RECORDS = Set.of(CASE, "person", "contact");

    private final Set<Long> cases = new HashSet<>();
    private int nightReads;
    private int searches;
    private int longestSearch;

    /** Acts must come in their order. */
    void add(LocalTime at, AuditAction action, String subject, Long subjectId) {
        if (action == AuditAction.SEARCHED) {
            searches++;
            longestSearch = Math.max(longestSearch, searches);
        } else if (isOpening(action) && RECORDS.contains(subject)) {
            searches = 0;
            if (CASE.equals(subject)) {
                cases.add(subjectId);
            }
            if (isNight(at)) {
                nightReads++;
            }
        }
    }

    private static boolean isOpening(AuditAction action) {
        return action == AuditAction.READ || action == AuditAction.REVEALED;
    }

    static boolean isNight(LocalTime at) {
        return !at.isBefore(NIGHT_BEGINS) || at.isBefore(NIGHT_ENDS);
    }

    /** What should be looked at, and how much of it there was. */
    Map<AlertRule, Integer> findings(Habit habit, AlertLimits limits) {
        Map<AlertRule, Integer> found = new EnumMap<>(AlertRule.class);
        if (cases.size() > limits.casesADay() && cases.size() > TIMES_HER_HABIT * habit.median()) {
            found.put(AlertRule.MANY_CASES, cases.size());
        }
        if (nightReads > limits.readsANight() && !habit.worksAtNight()) {
            found.put(AlertRule.NIGHT_READS, nightReads);
        }
        if (longestSearch > limits.searchesInARow()) {
            found.put(AlertRule.BLIND_SEARCHES, longestSearch);
        }
        return found;
    }
}
