package org.oslonac.core.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.DataClass;

/** Finds people by a piece of what is known of them, in either script and any spelling. */
interface PersonIndex {

    /**
     * The best hits, best first.
     *
     * @param typed a name or several words of it, an alias, a case code, a number or the end of a telephone number
     * @param open what is open to the asker: nothing is found by what she may not see, and this is settled before anything
     *     is ranked
     */
    List<PersonHit> find(String typed, Open open, int limit);

    /**
     * What is open to somebody.
     *
     * @param classes the data classes
     * @param codes the records; whoever has none among them is not there
     */
    record Open(Set<DataClass> classes, Set<String> codes) {

        boolean has(DataClass one) {
            return classes.contains(one);
        }
    }

    /**
     * The same, for somebody who was born about this year: by name, who was born in quite another year is somebody else, and
     * who was born then comes first.
     *
     * @param birthYear {@code null} when it is not known
     */
    List<PersonHit> find(String typed, Integer birthYear, Open open, int limit);

    /** Puts these people into the index, in place of what it had of them. */
    void put(Collection<IndexEntry> entries);

    /** How many people are in it. */
    int size();
}
