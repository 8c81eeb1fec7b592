package org.oslonac.core.approval.api;

import java.util.List;
import java.util.Set;

/**
 * What would be done, as it stands now.
 *
 * @param label what a list may call it: a code or a user name, never a client's name
 * @param path where it can be looked at, or {@code null}
 * @param facts exactly what is approved, in the order in which the approver reads it
 * @param editors everybody who had a hand in this version
 */
public record ApprovalSubject(String label, String path, List<Fact> facts, Set<Long> editors) {

    public ApprovalSubject {
        facts = List.copyOf(facts);
        editors = Set.copyOf(editors);
    }

    @Override
    public String toString() {
        return "ApprovalSubject[facts=" + facts.size() + "]";
    }
}
