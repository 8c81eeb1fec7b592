package org.oslonac.core.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.person.api.PersonReferences;

/** The search box. What was typed is kept nowhere: not in the trace, not in a log, not in an address. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class PersonSearch {

    private static final Logger LOG = Logger.getLogger(PersonSearch.class.getName());

    /** What is longer is not a name. */
    private static final int LONGEST = 100;

    @Inject
    PersonIndex index;

    @Inject
    PersonIndexLoader loader;

    @Inject
    PersonIndexNotifier changes;

    @Inject
    @Any
    Instance<PersonReferences> features;

    @Inject
    Access access;

    @Inject
    Audit audit;

    private boolean loaded;

    /** The best hits for what was typed, best first; nothing for less than two signs. */
    public List<PersonHit> find(String typed, int limit) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            return List.of();
        }
        refresh();
        List<PersonHit> hits = index.find(typed, open(), limit);
        audit.searched(PersonService.SUBJECT, hits.size());
        return hits;
    }

    /**
     * Whom the house may know already under what is being written down of somebody: her name in either script and any
     * spelling, what else she is called, a telephone number, her personal number, about when she was born (D50). It shows no
     * more than the search box shows the same colleague.
     *
     * @param self the person who is being written down, when she is known, or {@code null}
     */
    public List<PersonHit> alike(PersonDraft typed, Long self, int limit) {
        refresh();
        PersonIndex.Open open = open();
        Map<Long, PersonHit> found = new LinkedHashMap<>();
        for (String words : typed.identifiers()) {
            if (words.length() <= LONGEST) {
                index.find(words, typed.bornAbout(), open, limit + 1)
                        .forEach(hit -> found.putIfAbsent(hit.personId(), hit));
            }
        }
        found.remove(self);
        List<PersonHit> hits = found.values().stream().limit(limit).toList();
        audit.searched(PersonService.SUBJECT, hits.size());
        return hits;
    }

    private PersonIndex.Open open() {
        Set<DataClass> classes =
                Arrays.stream(DataClass.values()).filter(access::may).collect(Collectors.toUnmodifiableSet());
        Set<String> codes =
                features.stream().flatMap(feature -> feature.open().stream()).collect(Collectors.toUnmodifiableSet());
        return new PersonIndex.Open(classes, codes);
    }

    /** Reads everybody into memory, so that the first search does not have to wait for it. */
    @PermitAll
    public void warmUp() {
        refresh();
    }

    /** One at a time: a slower reader must not put an older state over a newer one. */
    private synchronized void refresh() {
        if (!loaded) {
            long began = System.nanoTime();
            loader.loadAll(index::put);
            loaded = true;
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            LOG.info(() -> "The index of people holds " + index.size() + " after " + millis + " ms.");
        }
        Set<Long> stale = changes.take();
        boolean done = false;
        try {
            index.put(loader.load(stale));
            done = true;
        } finally {
            if (!done) {
                changes.giveBack(stale);
            }
        }
    }
}
