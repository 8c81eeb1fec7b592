package org.oslonac.core.contact;

import org.oslonac.core.shared.PageRequest;

/** Slices of the list of calls. */
final class ContactPages {

    static final PageRequest FIRST = new PageRequest(0, 50, "startedAt", false);

    private ContactPages() {}
}
