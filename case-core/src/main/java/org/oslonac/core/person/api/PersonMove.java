package org.oslonac.core.person.api;

import java.util.Collection;
import java.util.List;

/**
 * A feature's records that hang on a person and go along when two people turn out to be one: her cases, her consents. A bean of
 * this type is enough. It is called in the transaction of the merge, which is refused as a whole when one feature refuses.
 */
public interface PersonMove {

    /**
     * A record that would go along.
     *
     * @param label what a page may call it: a code, never a name
     * @param path its address, or {@code null}
     */
    record Moving(long id, String label, String path) {

        @Override
        public String toString() {
            return "Moving[" + id + "]";
        }
    }

    /** What the feature is called among others; it stays the same for good, for it is written down. Letters alone. */
    String kind();

    /** The records that hang on this person now. */
    List<Moving> of(long personId);

    /**
     * Refuses as if nothing were there unless each of these is open to the signed-in colleague: nobody moves, or allows to be
     * moved, what she may not know of.
     */
    void demand(Collection<Long> ids);

    /** Hangs these records on another person. */
    void move(Collection<Long> ids, long from, long to);

    /**
     * Brings back those of them that still hang where they were moved to.
     *
     * @return the labels of those that do not, which stay where they are
     */
    List<String> moveBack(Collection<Long> ids, long from, long to);
}
