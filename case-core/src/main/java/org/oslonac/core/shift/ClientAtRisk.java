package org.oslonac.core.shift;

import static org.oslonac.core.shift.HandoverSecret.WATCH;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** A client over whom the next shift must watch, and what to watch for. */
@Embeddable
public class ClientAtRisk {

    @Column(name = "case_file_id")
    private long caseFileId;

    private Sealed watch;

    protected ClientAtRisk() {}

    /** @param seal of the note's row under the keys of this client's case */
    ClientAtRisk(long caseFileId, String watch, Seal seal) {
        this.caseFileId = caseFileId;
        this.watch = seal.seal(WATCH, watch);
    }

    long caseFileId() {
        return caseFileId;
    }

    String watch(Seal seal) {
        return seal.open(WATCH, watch);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientAtRisk that && caseFileId == that.caseFileId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(caseFileId);
    }
}
