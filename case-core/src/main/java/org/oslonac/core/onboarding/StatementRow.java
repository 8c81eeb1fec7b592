package org.oslonac.core.onboarding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the statement of confidentiality.
 *
 * @param sr in Serbian, Latin script; Cyrillic is made from it
 * @param validFrom the first day on which it is the one to confirm
 * @param publishedBy who published it, or {@code null} for the one that the house begins with
 */
public record StatementRow(long id, String sr, String en, LocalDate validFrom, Long publishedBy, Instant publishedAt) {

    @Override
    public String toString() {
        return "StatementRow[" + id + "]";
    }
}
