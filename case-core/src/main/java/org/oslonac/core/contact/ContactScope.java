package org.oslonac.core.contact;

import jakarta.persistence.Query;
import org.oslonac.core.access.CaseScope;

/**
 * Which contacts the signed-in colleague may know of: those of nobody whom the house helps, which are the whole line's;
 * those that are about a client whose case she may know of; and those that she took herself. None that is about a client
 * to whom she is related (D7), whoever took it.
 */
final class ContactScope {

    private static final String LINKED =
            "select conK.contactId from ClientOfContact conK where conK.contactId = {0}.id";

    private final CaseScope cases;

    ContactScope(CaseScope cases) {
        this.cases = cases;
    }

    /** @param contact the name of the contact in the query, such as {@code c} */
    String of(String contact) {
        String linked = LINKED.replace("{0}", contact);
        return "(not exists (" + linked + ") or ((" + contact + ".consultantId = :accAsker or exists (" + linked
                + " and " + cases.of("conK.caseFileId") + ")) and not exists (" + linked + " and "
                + cases.relatedTo("conK.caseFileId") + ")))";
    }

    <Q extends Query> Q bind(Q query) {
        return cases.bind(query);
    }
}
