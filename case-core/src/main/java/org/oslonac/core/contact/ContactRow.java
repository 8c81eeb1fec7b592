package org.oslonac.core.contact;

import java.time.Instant;
import java.util.List;

/**
 * A contact in a list: nothing that tells who called.
 *
 * @param minutes how long it took, counted up; {@code null} when its end is not known
 * @param purposes codes of {@code contact_purpose}; none for a quick code
 */
public record ContactRow(
        long id,
        String code,
        Instant startedAt,
        Integer minutes,
        String line,
        String channel,
        String direction,
        long consultantId,
        String callerType,
        String nonCounselling,
        boolean crisis,
        List<String> purposes) {

    public ContactRow(
            long id,
            String code,
            Instant startedAt,
            Integer minutes,
            String line,
            String channel,
            String direction,
            long consultantId,
            String callerType,
            String nonCounselling,
            boolean crisis) {
        this(
                id,
                code,
                startedAt,
                minutes,
                line,
                channel,
                direction,
                consultantId,
                callerType,
                nonCounselling,
                crisis,
                List.of());
    }

    ContactRow withPurposes(List<String> known) {
        return new ContactRow(
                id,
                code,
                startedAt,
                minutes,
                line,
                channel,
                direction,
                consultantId,
                callerType,
                nonCounselling,
                crisis,
                known);
    }
}
