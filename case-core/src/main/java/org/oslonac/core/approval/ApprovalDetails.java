package org.oslonac.core.approval;

import java.util.List;
import java.util.Map;
import org.oslonac.core.approval.api.Fact;

/**
 * A request as its page shows it.
 *
 * @param path where its subject can be looked at, or {@code null}
 * @param facts what is approved, as it stands now
 * @param changed whether that is no longer what was submitted
 * @param turns who may decide and from when on, the first first; empty when nobody is left
 * @param mayDecide whether the signed-in colleague may decide now
 * @param toAppoint names of colleagues who could be made approvers, when nobody is left
 * @param names names of colleagues by id
 */
public record ApprovalDetails(
        ApprovalRow row,
        String path,
        List<Fact> facts,
        boolean changed,
        List<Turn> turns,
        boolean mayDecide,
        List<String> toAppoint,
        Map<Long, String> names) {

    @Override
    public String toString() {
        return "ApprovalDetails[" + row.id() + "]";
    }
}
