package org.oslonac.core.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.UtcInstant;

/** Reads from the trail who read how much. Days and nights are the office's, also when its clocks are changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrailReading {

    private static final int DAYS = 30;
    private static final String ACTS = "select staff_id, happened_at, action, subject, subject_id from core_audit_event"
            + " where happened_at >= ? and happened_at < ? and staff_id is not null and action in ('READ', 'REVEALED',"
            + " 'SEARCHED') order by happened_at, id";
    private static final String LOCAL = "timestampadd(minute, ?, happened_at)";
    private static final String HABITS = "select staff_id, date(local), count(distinct subject_id),"
            + " max(hour(local) >= 22 or hour(local) < 6) from (select staff_id, subject_id, " + LOCAL
            + " as local from core_audit_event where happened_at >= ? and happened_at < ? and staff_id is not null"
            + " and subject = 'case_file' and action in ('READ', 'REVEALED')) e group by staff_id, date(local)";

    @PersistenceContext
    EntityManager entities;

    /** What each colleague did on this day. */
    Map<Long, DayOfReading> day(LocalDate day) {
        Map<Long, DayOfReading> days = new TreeMap<>();
        for (Object one : entities.createNativeQuery(ACTS)
                .setParameter(1, UtcInstant.sql(begin(day)))
                .setParameter(2, UtcInstant.sql(begin(day.plusDays(1))))
                .getResultList()) {
            Object[] row = (Object[]) one;
            days.computeIfAbsent(number(row[0]), none -> new DayOfReading())
                    .add(
                            at(row[1]).atZone(OfficeTime.ZONE).toLocalTime(),
                            AuditAction.valueOf((String) row[2]),
                            (String) row[3],
                            row[4] == null ? null : number(row[4]));
        }
        return days;
    }

    /** How each colleague read in the thirty days before this one. */
    Map<Long, Habit> habits(LocalDate day) {
        Map<Long, Map<String, int[]>> all = new HashMap<>();
        Instant from = begin(day.minusDays(DAYS));
        Instant end = begin(day);
        while (from.isBefore(end)) {
            Instant until = sameClockUntil(from, end);
            collect(from, until, all);
            from = until;
        }
        Map<Long, Habit> habits = new HashMap<>();
        all.forEach((staff, days) -> {
            List<Integer> cases = new ArrayList<>();
            days.values().forEach(one -> cases.add(one[0]));
            int nights = (int) days.values().stream().filter(one -> one[1] > 0).count();
            habits.put(staff, new Habit(cases, nights));
        });
        return habits;
    }

    /** Up to here the office's clocks keep the same distance to universal time. */
    private static Instant sameClockUntil(Instant from, Instant end) {
        ZoneOffsetTransition next = OfficeTime.ZONE.getRules().nextTransition(from);
        return next == null || next.getInstant().isAfter(end) ? end : next.getInstant();
    }

    private void collect(Instant from, Instant until, Map<Long, Map<String, int[]>> all) {
        long minutes = Duration.ofSeconds(
                        OfficeTime.ZONE.getRules().getOffset(from).getTotalSeconds())
                .toMinutes();
        for (Object one : entities.createNativeQuery(HABITS)
                .setParameter(1, minutes)
                .setParameter(2, UtcInstant.sql(from))
                .setParameter(3, UtcInstant.sql(until))
                .getResultList()) {
            Object[] row = (Object[]) one;
            all.computeIfAbsent(number(row[0]), none -> new HashMap<>())
                    .merge(String.valueOf(row[1]), new int[] {(int) number(row[2]), (int) number(row[3])}, (a, b) ->
                            new int[] {a[0] + b[0], a[1] + b[1]});
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private static Instant at(Object column) {
        return column instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
