package org.oslonac.core.person;

import java.util.List;

/** What the index is made of for one person, as it is stored. */
record IndexSource(
        long personId,
        String givenName,
        String familyName,
        String aliases,
        Integer birthYear,
        List<String> numbers,
        List<String> phones) {

    /** Somebody of whom it is not known when she was born. */
    IndexSource(
            long personId,
            String givenName,
            String familyName,
            String aliases,
            List<String> numbers,
            List<String> phones) {
        this(personId, givenName, familyName, aliases, null, numbers, phones);
    }

    @Override
    public String toString() {
        return "IndexSource[" + personId + "]";
    }
}
