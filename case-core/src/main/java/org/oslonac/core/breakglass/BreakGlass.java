package org.oslonac.core.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.oslonac.core.shared.DomainException;

/** One emergency access: it runs for three hours, and is judged once. */
@Entity
@Table(name = "core_break_glass")
public class BreakGlass {

    static final Duration RUNS = Duration.ofHours(3);
    static final Duration REVIEWED_WITHIN = Duration.ofHours(48);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "case_file_id")
    private long caseFileId;

    private String reason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    @Column(name = "review_note")
    private String reviewNote;

    protected BreakGlass() {}

    BreakGlass(long staffId, long caseFileId, String reason, Instant now) {
        this.staffId = staffId;
        this.caseFileId = caseFileId;
        this.reason = reason;
        this.grantedAt = now;
        this.endsAt = now.plus(RUNS);
    }

    /**
     * Judges it; what was not justified ends now.
     *
     * @throws DomainException when it was judged before, by her who did it, or it was not justified and nobody says why
     */
    void judge(ReviewVerdict judged, String note, long reviewer, Instant now) {
        if (reviewedAt != null) {
            throw new DomainException("breakglass.error.judged");
        }
        if (reviewer == staffId) {
            throw new DomainException("breakglass.error.own");
        }
        if (judged == ReviewVerdict.NOT_JUSTIFIED) {
            if (note == null) {
                throw new DomainException("breakglass.error.noteMissing");
            }
            endsAt = endsAt.isAfter(now) ? now : endsAt;
        }
        verdict = judged;
        reviewNote = note;
        reviewedBy = reviewer;
        reviewedAt = now;
    }

    long getId() {
        return id;
    }

    long caseFileId() {
        return caseFileId;
    }

    Instant endsAt() {
        return endsAt;
    }
}
