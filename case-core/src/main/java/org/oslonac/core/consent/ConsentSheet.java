package org.oslonac.core.consent;

import java.util.List;
import java.util.Map;

/**
 * The register of one client.
 *
 * @param now the newest answer about each purpose and recipient, which decides
 * @param earlier every answer before those, newest first
 * @param disclosures what left the house, newest first
 * @param institutions what the institutions among the recipients are called
 */
public record ConsentSheet(
        List<ConsentRow> now,
        List<ConsentRow> earlier,
        List<DisclosureRow> disclosures,
        Map<Long, String> institutions) {

    @Override
    public String toString() {
        return "ConsentSheet[" + now.size() + "]";
    }
}
