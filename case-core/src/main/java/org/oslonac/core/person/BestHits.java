package org.oslonac.core.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.oslonac.core.person.PersonHit.Match;

/** The best of what a search finds, as many as are wanted. Who may not be seen does not come in, so she takes no place. */
final class BestHits {

    /** Who is this much farther off than the nearest of those who are only alike is somebody else. */
    private static final int MARGIN = 10;

    private record Ranked(IndexEntry entry, Match match, int distance) {

        /** Better ones are less; among equals the latest person is best. */
        int compare(Match otherMatch, int otherDistance, long otherId) {
            if (match != otherMatch) {
                return match.compareTo(otherMatch);
            }
            return distance != otherDistance
                    ? Integer.compare(distance, otherDistance)
                    : Long.compare(otherId, entry.personId());
        }
    }

    private static final Comparator<Ranked> ORDER = (one, other) ->
            one.compare(other.match(), other.distance(), other.entry().personId());

    private final List<IndexEntry> entries;
    private final PersonIndex.Open open;
    private final int limit;
    private final BitSet seen;
    private final PriorityQueue<Ranked> best;

    BestHits(List<IndexEntry> entries, PersonIndex.Open open, int limit) {
        this.entries = entries;
        this.open = open;
        this.limit = limit;
        this.seen = new BitSet(entries.size());
        this.best = new PriorityQueue<>(limit + 1, ORDER.reversed());
    }

    /** Who was found before, by something better, is not found again. */
    void add(int place, Match match, int distance) {
        IndexEntry entry = entries.get(place);
        if (seen.get(place) || !entry.isOpen(open.codes())) {
            return;
        }
        seen.set(place);
        if (best.size() == limit) {
            if (best.element().compare(match, distance, entry.personId()) < 0) {
                return;
            }
            best.remove();
        }
        best.add(new Ranked(entry, match, distance));
    }

    /** @param strict whether those who are only alike must sound the same beside somebody who has every word typed */
    List<PersonHit> hits(boolean strict) {
        List<Ranked> sorted = new ArrayList<>(best);
        sorted.sort(ORDER);
        boolean whole = strict && !sorted.isEmpty() && isNamed(sorted.get(0));
        int nearest = whole
                ? 0
                : sorted.stream()
                        .filter(ranked -> ranked.match() == Match.SIMILAR)
                        .mapToInt(Ranked::distance)
                        .findFirst()
                        .orElse(0);
        return sorted.stream()
                .filter(ranked -> ranked.match() != Match.SIMILAR || ranked.distance() <= nearest + MARGIN)
                .map(ranked -> ranked.entry().hit(ranked.match(), open.codes()))
                .toList();
    }

    private static boolean isNamed(Ranked ranked) {
        return ranked.match() == Match.NAME || ranked.match() == Match.ALIAS;
    }
}
