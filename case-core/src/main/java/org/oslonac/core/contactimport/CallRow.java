package org.oslonac.core.contactimport;

import java.util.List;
import org.oslonac.core.contact.PastContact;

/**
 * What a row says: a call, or why it is refused.
 *
 * @param externalId the organisation's own number for the call, or {@code null}
 * @param call {@code null} when the row is refused
 */
record CallRow(int number, String externalId, PastContact call, List<Refusal> refusals) {

    @Override
    public String toString() {
        return "CallRow[" + number + "]";
    }
}
