package org.oslonac.core.person.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A feature's records that stand for a person in search results, such as her cases. A bean of this type is enough. */
public interface PersonReferences {

    /**
     * A record of a person.
     *
     * @param code what it is known by, and found by; never a name
     * @param path its address
     */
    record Reference(long personId, String code, String path) {}

    /** The records of these people, only of kinds that the feature may hand out. */
    List<Reference> of(Collection<Long> personIds);

    /** The codes of those records that the signed-in colleague may know of now. */
    Set<String> open();
}
