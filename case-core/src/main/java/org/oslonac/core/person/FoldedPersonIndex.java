package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntConsumer;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.person.PersonHit.Match;

/**
 * The index in memory: every search looks at every word and every number, which leaves nothing on a disk and takes a few
 * milliseconds (docs/benchmarks.md). Whom the asker may not see is left out before anybody is ranked.
 */
@ApplicationScoped
class FoldedPersonIndex implements PersonIndex {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<IndexEntry> entries = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final WordBook words = new WordBook();
    private final StartBook numbers = new StartBook();
    private final StartBook phones = new StartBook();

    @Override
    public List<PersonHit> find(String typed, Open open, int limit) {
        return find(typed, null, open, limit);
    }

    @Override
    public List<PersonHit> find(String typed, Integer birthYear, Open open, int limit) {
        IndexQuery query = IndexQuery.of(typed);
        if (!query.isEnough()) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            BestHits best = new BestHits(entries, open, limit);
            addNumbered(best, query, open);
            if (open.has(DataClass.IDENTITY)) {
                addNamed(best, query, birthYear);
            }
            return best.hits(query.words().size() > 1);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void put(Collection<IndexEntry> changed) {
        lock.writeLock().lock();
        try {
            changed.forEach(this::put);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(IndexEntry entry) {
        Integer known = places.putIfAbsent(entry.personId(), entries.size());
        int place = known == null ? entries.size() : known;
        if (known == null) {
            entries.add(entry);
        } else {
            entries.set(place, entry).leave(place, words, numbers, phones);
        }
        entry.enter(place, words, numbers, phones);
    }

    @Override
    public int size() {
        return places.size();
    }

    private void addNumbered(BestHits best, IndexQuery query, Open open) {
        if (query.isNumbered()) {
            numbers.find(query.compact(), place -> {
                IndexEntry entry = entries.get(place);
                if (open.has(DataClass.TRAFFICKING) && entry.hasCode(query.compact(), open.codes())) {
                    best.add(place, Match.CODE, 0);
                } else if (open.has(DataClass.IDENTITY) && entry.hasNumber(query.compact())) {
                    best.add(place, Match.NUMBER, 0);
                }
            });
        }
        if (query.isPhone() && open.has(DataClass.CONTACT)) {
            IntConsumer taker = place -> {
                if (entries.get(place).hasPhone(query.digits())) {
                    best.add(place, Match.PHONE, 0);
                }
            };
            phones.find(query.digits(), taker);
            phones.find(IndexEntry.reversed(query.digits()), taker);
        }
    }

    private void addNamed(BestHits best, IndexQuery query, Integer birthYear) {
        List<short[]> distances = query.words().stream()
                .map(word -> words.distances(word, entries.size()))
                .toList();
        for (int place = 0; place < entries.size() && !distances.isEmpty(); place++) {
            int sum = 0;
            int spare = query.spare();
            boolean alias = false;
            boolean like = false;
            for (short[] ofWord : distances) {
                int own = ofWord[place];
                if (own >= IndexQuery.NO_MATCH) {
                    own = spare-- > 0 ? IndexQuery.TOO_MANY : IndexQuery.NO_MATCH;
                }
                sum += own;
                like |= own >= IndexQuery.LIKE;
                alias |= (own & 1) == 1;
            }
            if (sum < IndexQuery.NO_MATCH) {
                IndexEntry entry = entries.get(place);
                int years = entry.yearsFrom(birthYear);
                if (years <= IndexQuery.YEARS_APART) {
                    int beside = IndexQuery.NOT_TYPED * entry.wordsBeside(distances.size());
                    int apart = birthYear == null ? 0 : years < 0 ? IndexQuery.YEARS_APART : years;
                    best.add(place, like ? Match.SIMILAR : alias ? Match.ALIAS : Match.NAME, sum + beside + apart);
                }
            }
        }
    }
}
