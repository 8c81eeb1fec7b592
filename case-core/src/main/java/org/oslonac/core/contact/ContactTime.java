package org.oslonac.core.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When a contact was. Its start is known and not in the future, its end is not before its start; minutes are counted
 * up, so a call of twenty seconds has lasted one.
 */
record ContactTime(Instant start, Instant end, Integer minutes) {

    /** Nothing on the line is older than the line. */
    private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");
    /** Clocks of two machines differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    /** A single contact does not last longer; a longer one is a slip in a date. */
    private static final Duration LONGEST = Duration.ofHours(24);

    static ContactTime of(ContactDraft draft, Clock clock) {
        Instant start = draft.getStartedAt();
        Instant end = draft.getEndedAt();
        Instant latest = clock.instant().plus(TOLERANCE);
        refuse(start == null, "startedAt", "contact.error.startMissing");
        refuse(start.isAfter(latest), "startedAt", "contact.error.startInFuture");
        refuse(start.isBefore(OLDEST), "startedAt", "contact.error.startTooOld");
        if (end == null) {
            return new ContactTime(start, null, null);
        }
        refuse(end.isBefore(start), "endedAt", "contact.error.endBeforeStart");
        refuse(end.isAfter(latest), "endedAt", "contact.error.endInFuture");
        Duration length = Duration.between(start, end);
        refuse(length.compareTo(LONGEST) > 0, "endedAt", "contact.error.tooLong");
        return new ContactTime(start, end, (int) ((length.toSeconds() + 59) / 60));
    }

    private static void refuse(boolean wrong, String field, String key) {
        if (wrong) {
            throw new ContactRefused(field, key);
        }
    }
}
