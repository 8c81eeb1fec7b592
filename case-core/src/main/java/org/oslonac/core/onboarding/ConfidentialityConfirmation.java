package org.oslonac.core.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a colleague has read a version of the statement and keeps to it. */
@Entity
@Table(name = "core_confidentiality_confirmation")
public class ConfidentialityConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "statement_id")
    private long statementId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected ConfidentialityConfirmation() {}

    ConfidentialityConfirmation(long staffId, long statementId, Instant confirmedAt) {
        this.staffId = staffId;
        this.statementId = statementId;
        this.confirmedAt = confirmedAt;
    }

    Instant getConfirmedAt() {
        return confirmedAt;
    }
}
