package org.oslonac.core.safecontact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oslonac.core.vault.Seal;

/**
 * A plan as pages show it.
 *
 * @param state where it stands now
 * @param channels codes of {@code contact_channel}
 * @param validUntil the last day on which it holds, or {@code null}
 */
public record SafeContactDetails(
        long id,
        PlanState state,
        ZoneId zone,
        List<Hours> hours,
        List<String> channels,
        List<Number> numbers,
        Voicemail voicemail,
        String codeWord,
        String whoMayAnswer,
        String reason,
        LocalDate validUntil,
        Instant agreedAt,
        long agreedBy) {

    /** The same hours on several weekdays, in the order of the week. */
    public record Hours(List<DayOfWeek> days, LocalTime from, LocalTime until) {}

    /** @param inFull {@code null} unless she agreed to have it kept */
    public record Number(String tail, String inFull, String note) {

        @Override
        public String toString() {
            return "Number[]";
        }
    }

    static SafeContactDetails of(SafeContactPlan plan, Instant now, Seal seal) {
        return new SafeContactDetails(
                plan.getId(),
                plan.state(now),
                plan.zone(),
                together(plan.hours()),
                plan.channels(),
                plan.numbers().stream()
                        .map(number -> new Number(number.tail(), number.inFull(seal), number.note(seal)))
                        .toList(),
                plan.voicemail(),
                plan.codeWord(seal),
                plan.whoMayAnswer(seal),
                plan.reason(seal),
                plan.validUntil(),
                plan.agreedAt(),
                plan.agreedBy());
    }

    /** Windows of equal hours in one line, in the order of their first day. */
    static List<Hours> together(List<SafeHours> windows) {
        Map<List<LocalTime>, List<DayOfWeek>> days = new LinkedHashMap<>();
        windows.stream()
                .sorted(Comparator.comparing(SafeHours::day).thenComparing(SafeHours::from))
                .forEach(window -> days.computeIfAbsent(
                                List.of(window.from(), window.until()), same -> new ArrayList<>())
                        .add(window.day()));
        return days.entrySet().stream()
                .map(same -> new Hours(
                        same.getValue(), same.getKey().get(0), same.getKey().get(1)))
                .toList();
    }

    /** Neither a message nor a text, ever. */
    public boolean isNeverVoicemail() {
        return voicemail == Voicemail.NEVER;
    }

    public boolean isExpired() {
        return state == PlanState.EXPIRED;
    }

    @Override
    public String toString() {
        return "SafeContactDetails[id=" + id + "]";
    }
}
