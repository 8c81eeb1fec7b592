package org.oslonac.core.keyrenewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.approval.api.Approved;

/** A renewal of all keys: asked for, allowed, done. */
@Entity
@Table(name = "core_key_renewal")
public class KeyRenewal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "began_at")
    private Instant beganAt;

    /** How many rows were sealed again so far. */
    @Column(name = "rows_done")
    private long rowsDone;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected KeyRenewal() {}

    KeyRenewal(long requestedBy, Instant requestedAt) {
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void begin(Approved approved, Instant at) {
        approvedBy = approved.approvedBy();
        beganAt = at;
    }

    void done(long rows) {
        rowsDone += rows;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    boolean isRunning() {
        return beganAt != null && finishedAt == null;
    }

    long getId() {
        return id == null ? 0 : id;
    }

    long requestedBy() {
        return requestedBy;
    }

    KeyRenewalRow row() {
        return new KeyRenewalRow(getId(), requestedBy, requestedAt, approvedBy, beganAt, rowsDone, finishedAt);
    }
}
