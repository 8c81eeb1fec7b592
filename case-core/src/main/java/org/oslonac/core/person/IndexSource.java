package org.oslonac.core.person;

import java.util.List;

/** What the index is made of for one person, as it is stored. */
record IndexSource(
        long personId, String givenName, String familyName, String aliases, List<String> numbers, List<String> phones) {

    @Override
    public String toString() {
        return "IndexSource[" + personId + "]";
    }
}
