package org.oslonac.core.shift;

import java.time.Instant;
import java.util.List;

/**
 * A handover note as its page shows it.
 *
 * @param atRisk clients to watch over; a code is {@code null} when the reader may not know of her
 * @param callBacks ids of the call-backs that were open, for {@code CallBackQueries.these}
 */
public record HandoverDetails(
        long id,
        Instant writtenAt,
        long authorId,
        String body,
        List<Risk> atRisk,
        List<Long> callBacks,
        List<Reader> readers) {

    public record Risk(String code, String watch) {

        @Override
        public String toString() {
            return "Risk[]";
        }
    }

    public record Reader(long staffId, Instant at) {}

    public boolean isReadBy(long staffId) {
        return readers.stream().anyMatch(reader -> reader.staffId() == staffId);
    }

    @Override
    public String toString() {
        return "HandoverDetails[id=" + id + "]";
    }
}
