package org.oslonac.core.contact;

import java.time.Instant;
import java.util.List;

/**
 * A contact in a list: nothing that tells who called.
 *
 * @param minutes how long it took, counted up; {@code null} when its end is not known
 * @param pastConsultant who took it in the words of an imported record; {@code null} for what was recorded here
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
        String pastConsultant,
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
            boolean crisis,
            String pastConsultant) {
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
                pastConsultant,
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
                pastConsultant,
                known);
    }

    @Override
    public String toString() {
        return "ContactRow[" + code + "]";
    }
}
