package org.oslonac.core.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A case that is a decoy: its client is invented, and nobody has a reason to open it. */
@Entity
@Table(name = "core_canary")
public class Canary {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private long markedBy;

    protected Canary() {}

    Canary(long caseFileId, long personId, Instant markedAt, long markedBy) {
        this.caseFileId = caseFileId;
        this.personId = personId;
        this.markedAt = markedAt;
        this.markedBy = markedBy;
    }

    long getId() {
        return id;
    }

    long caseFileId() {
        return caseFileId;
    }

    long personId() {
        return personId;
    }

    CanaryRow row(String code) {
        return new CanaryRow(id, code, markedAt, markedBy);
    }
}
