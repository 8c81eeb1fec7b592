package org.oslonac.core.contact;

/** Calls about clients, for tests of other features. */
public final class ErasureCalls {

    private ErasureCalls() {}

    public static ContactDraft about(long caseFileId, String number) {
        ContactDraft draft = Calls.aCallFrom(number);
        draft.getClients().add(caseFileId);
        draft.setSummary("Izmišljen razgovor.");
        return draft;
    }
}
