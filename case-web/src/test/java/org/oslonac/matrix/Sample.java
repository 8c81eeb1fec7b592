package org.oslonac.matrix;

/** A case with something of everything in it, by its ids; or a ghost, of which there is nothing. */
record Sample(
        long caseFileId,
        String code,
        long personId,
        String canary,
        String number,
        long callBackId,
        long rhythmId,
        String contact,
        long handoverId,
        long noteId,
        long relationId,
        long consentId) {

    static final Sample GHOST = new Sample(
            9_000_000_001L,
            "A-2026-987654",
            9_000_000_001L,
            "Nepostojecaxqz",
            "+381609999999",
            9_000_000_001L,
            9_000_000_001L,
            "K-2026-987654321",
            9_000_000_001L,
            9_000_000_001L,
            9_000_000_001L,
            9_000_000_001L);

    @Override
    public String toString() {
        return code;
    }
}
