package org.oslonac.core.contact;

import java.time.Instant;
import java.util.Set;
import org.oslonac.core.shared.PhoneNumber;

/**
 * A contact from before this system, as an organisation's own records tell it. Everything but its start and a purpose or
 * a quick code may be {@code null}: nobody knows any more.
 *
 * @param startKnown whether the time of day was recorded; otherwise {@code startedAt} is the beginning of its day
 * @param minutes how long it lasted, counted up
 * @param consultant who took it, in the words of the old record
 */
public record PastContact(
        Instant startedAt,
        boolean startKnown,
        Instant endedAt,
        Integer minutes,
        String line,
        String channel,
        String direction,
        Set<String> purposes,
        String nonCounselling,
        Set<String> results,
        String callerType,
        String callerLabel,
        PhoneNumber number,
        String summary,
        String consultant) {

    @Override
    public String toString() {
        return "PastContact";
    }
}
