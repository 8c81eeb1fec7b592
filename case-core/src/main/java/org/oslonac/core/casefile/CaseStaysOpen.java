package org.oslonac.core.casefile;

import java.util.List;
import org.oslonac.core.shared.DomainException;

/** Something is still open in the case, and nobody has said why it should be closed all the same. */
public class CaseStaysOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    private final List<String> stillOpen;

    CaseStaysOpen(List<String> stillOpen) {
        super("casefile.error.staysOpen", stillOpen.size());
        this.stillOpen = List.copyOf(stillOpen);
    }

    /** Keys of texts that say what is open. */
    public List<String> stillOpen() {
        return stillOpen;
    }
}
