package org.oslonac.core.directory;

/** An institution as the call page offers it: enough to be read out to a caller. */
public record DirectoryHit(
        long id,
        String type,
        String name,
        String shortName,
        String municipality,
        String phones,
        String hours,
        boolean retired) {

    /** What the address of its page carries. */
    public String code() {
        return InstitutionCode.of(id);
    }
}
