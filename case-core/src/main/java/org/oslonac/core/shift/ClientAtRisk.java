package org.oslonac.core.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A client over whom the next shift must watch, and what to watch for. */
@Embeddable
public class ClientAtRisk {

    @Column(name = "case_file_id")
    private long caseFileId;

    private String watch;

    protected ClientAtRisk() {}

    ClientAtRisk(long caseFileId, String watch) {
        this.caseFileId = caseFileId;
        this.watch = watch;
    }

    long caseFileId() {
        return caseFileId;
    }

    String watch() {
        return watch;
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
