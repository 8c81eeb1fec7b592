package org.oslonac.core.consent;

import java.util.List;
import java.util.Map;

/**
 * What withdrawing would mean.
 *
 * @param consent which one
 * @param left what has left the house for the same purpose to the same recipient, newest first; it cannot be brought back
 * @param institutions what the institutions among the recipients are called
 */
public record WithdrawalPreview(ConsentRow consent, List<DisclosureRow> left, Map<Long, String> institutions) {

    @Override
    public String toString() {
        return "WithdrawalPreview[" + consent.id() + "]";
    }
}
