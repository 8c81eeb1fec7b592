package org.oslonac.core.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.oslonac.core.directory.DirectoryHit;

/**
 * Everything about one contact, as far as it may be shown: of a number that was not agreed to be kept only its tail.
 *
 * @param facts what was recorded, for showing and as the beginning of a correction
 * @param minutes how long it took, counted up
 * @param numberTail the last two digits of the caller's number, or {@code null}
 * @param earlier how many earlier contacts came from the same number or caller code
 * @param clients codes of the clients whom it is about, by case file
 * @param mayCorrect whether the asker may correct it
 * @param owesReason whether a correction of hers needs a reason
 * @param crisis whether the supervisor is to know of it
 * @param pastConsultant who took it in the words of an imported record; {@code null} for what was recorded here
 * @param notedAt when a supervisor took note of the crisis
 */
public record ContactDetails(
        String code,
        ContactDraft facts,
        Integer minutes,
        String numberTail,
        long earlier,
        ContactState state,
        Instant savedAt,
        Map<Long, String> clients,
        List<DirectoryHit> handouts,
        List<Correction> corrections,
        boolean mayCorrect,
        boolean owesReason,
        boolean crisis,
        Instant notedAt,
        String pastConsultant) {

    /** @param fields names of the groups of fields that it changed: texts {@code contact.fields.<name>} */
    public record Correction(long staffId, Instant at, String reason, List<String> fields) {

        @Override
        public String toString() {
            return "Correction[by=" + staffId + "]";
        }
    }

    /** Whether this caller is known from earlier contacts. */
    public boolean isRepeat() {
        return earlier > 0;
    }

    @Override
    public String toString() {
        return "ContactDetails[code=" + code + "]";
    }
}
