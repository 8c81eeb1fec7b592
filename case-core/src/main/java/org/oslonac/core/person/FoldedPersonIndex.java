package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.person.PersonHit.Match;

/**
 * The index in memory: every search looks at everybody. At fifty thousand people that takes a few milliseconds, and it
 * leaves nothing on a disk (docs/benchmarks.md).
 */
@ApplicationScoped
class FoldedPersonIndex implements PersonIndex {

    private final Map<Long, IndexEntry> entries = new ConcurrentHashMap<>();

    private record Ranked(IndexEntry entry, Match match, int distance) {}

    @Override
    public List<PersonHit> find(String typed, Set<DataClass> open, int limit) {
        IndexQuery query = IndexQuery.of(typed);
        if (!query.isEnough()) {
            return List.of();
        }
        List<Ranked> found = scan(query, open, false);
        if (found.size() < limit && open.contains(DataClass.IDENTITY)) {
            addSimilar(found, query, open);
        }
        found.sort(Comparator.comparing(Ranked::match)
                .thenComparingInt(Ranked::distance)
                .thenComparing(ranked -> -ranked.entry().personId()));
        return found.stream()
                .limit(limit)
                .map(ranked -> ranked.entry().hit(ranked.match()))
                .toList();
    }

    @Override
    public void put(Collection<IndexEntry> changed) {
        changed.forEach(entry -> entries.put(entry.personId(), entry));
    }

    @Override
    public int size() {
        return entries.size();
    }

    private List<Ranked> scan(IndexQuery query, Set<DataClass> open, boolean fuzzy) {
        List<Ranked> found = new ArrayList<>();
        for (IndexEntry entry : entries.values()) {
            Ranked ranked = entry.isReachable() ? rank(entry, query, open, fuzzy) : null;
            if (ranked != null) {
                found.add(ranked);
            }
        }
        return found;
    }

    private void addSimilar(List<Ranked> found, IndexQuery query, Set<DataClass> open) {
        Set<Long> known = new HashSet<>();
        found.forEach(ranked -> known.add(ranked.entry().personId()));
        scan(query, open, true).stream()
                .filter(ranked -> !known.contains(ranked.entry().personId()))
                .map(ranked -> new Ranked(ranked.entry(), Match.SIMILAR, ranked.distance()))
                .forEach(found::add);
    }

    private static Ranked rank(IndexEntry entry, IndexQuery query, Set<DataClass> open, boolean fuzzy) {
        if (query.isNumbered()) {
            if (open.contains(DataClass.TRAFFICKING) && entry.hasCode(query.compact())) {
                return new Ranked(entry, Match.CODE, 0);
            }
            if (open.contains(DataClass.IDENTITY) && entry.hasNumber(query.compact())) {
                return new Ranked(entry, Match.NUMBER, 0);
            }
        }
        if (query.isPhone() && open.contains(DataClass.CONTACT) && entry.hasPhone(query.digits())) {
            return new Ranked(entry, Match.PHONE, 0);
        }
        if (!open.contains(DataClass.IDENTITY)) {
            return null;
        }
        int distance = entry.distance(query, fuzzy);
        if (distance < 0) {
            return null;
        }
        return new Ranked(entry, entry.isByAlias(query) ? Match.ALIAS : Match.NAME, distance);
    }
}
