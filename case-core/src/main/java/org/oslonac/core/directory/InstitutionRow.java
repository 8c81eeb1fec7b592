package org.oslonac.core.directory;

import java.time.Instant;

/** An institution in the list of the directory. */
public record InstitutionRow(
        long id,
        String type,
        String name,
        String shortName,
        String municipality,
        String country,
        String phones,
        Instant verifiedAt,
        boolean retired) {

    /** What the address of its page carries. */
    public String code() {
        return InstitutionCode.of(id);
    }
}
