package org.oslonac.core.directory;

import java.time.Instant;
import java.util.List;

/**
 * An institution as its page shows it.
 *
 * @param verifiedBy the name of the colleague who verified it last, or {@code null}
 */
public record InstitutionDetails(
        long id,
        int version,
        String type,
        String name,
        String shortName,
        String address,
        String municipality,
        String country,
        String phones,
        String email,
        String web,
        String hours,
        List<String> services,
        List<String> languages,
        String reliabilityNote,
        Instant verifiedAt,
        String verifiedBy,
        boolean retired,
        List<ContactPersonDetails> people) {

    /** What the address of its page carries. */
    public String code() {
        return InstitutionCode.of(id);
    }

    @Override
    public String toString() {
        return "InstitutionDetails[" + id + "]";
    }
}
