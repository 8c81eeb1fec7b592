package org.oslonac.core.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * Something about one colleague's day that the data protection officer should look at. It is raised once, by the house, and
 * looked at once.
 */
@Entity
@Table(name = "core_audit_alert")
public class AccessAlert {

    @Id
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "office_day")
    private LocalDate day;

    /** The decoy; 0 for an alert about a whole day. */
    @Column(name = "case_file_id")
    private long caseFileId;

    private int amount;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private Long seenBy;

    private Sealed note;

    protected AccessAlert() {}

    /** Somebody has looked into it. */
    void look(long by, Instant at, String finding, Seal seal) {
        if (seenAt != null) {
            throw new AlertRefused("seen");
        }
        if (finding == null || finding.isBlank()) {
            throw new AlertRefused("note");
        }
        seenAt = at;
        seenBy = by;
        note = seal.seal(AlertSecret.NOTE, finding);
    }

    AlertRow row(String code, Seal seal) {
        return new AlertRow(
                id, rule, staffId, day, amount, code, raisedAt, seenAt, seenBy, seal.open(AlertSecret.NOTE, note));
    }

    long caseFileId() {
        return caseFileId;
    }

    long getId() {
        return id;
    }
}
