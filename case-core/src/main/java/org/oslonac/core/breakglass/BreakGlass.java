package org.oslonac.core.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** One emergency access: it runs for three hours, and is judged once. */
@Entity
@Table(name = "core_break_glass")
public class BreakGlass {

    static final Duration RUNS = Duration.ofHours(3);
    static final Duration REVIEWED_WITHIN = Duration.ofHours(48);

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "case_file_id")
    private long caseFileId;

    private Sealed reason;

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
    private Sealed reviewNote;

    protected BreakGlass() {}

    BreakGlass(long id, long staffId, long caseFileId, Instant now) {
        this.id = id;
        this.staffId = staffId;
        this.caseFileId = caseFileId;
        this.grantedAt = now;
        this.endsAt = now.plus(RUNS);
    }

    /**
     * Judges it; what was not justified ends now.
     *
     * @throws DomainException when it was judged before, by her who did it, or it was not justified and nobody says why
     */
    void judge(ReviewDraft review, Seal seal, long reviewer, Instant now) {
        if (reviewedAt != null) {
            throw new DomainException("breakglass.error.judged");
        }
        if (reviewer == staffId) {
            throw new DomainException("breakglass.error.own");
        }
        if (review.getVerdict() == ReviewVerdict.NOT_JUSTIFIED) {
            if (review.getNote() == null) {
                throw new DomainException("breakglass.error.noteMissing");
            }
            endsAt = endsAt.isAfter(now) ? now : endsAt;
        }
        verdict = review.getVerdict();
        reviewNote = seal.seal(BreakGlassSecret.REVIEW_NOTE, review.getNote());
        reviewedBy = reviewer;
        reviewedAt = now;
    }

    /** Why it was asked for. */
    BreakGlass because(String words, Seal seal) {
        reason = seal.seal(BreakGlassSecret.REASON, words);
        return this;
    }

    BreakGlassRow row(String code, Long ownerId, Seal seal) {
        return new BreakGlassRow(
                id,
                code,
                ownerId,
                staffId,
                seal.open(BreakGlassSecret.REASON, reason),
                grantedAt,
                endsAt,
                reviewedAt,
                reviewedBy,
                verdict,
                seal.open(BreakGlassSecret.REVIEW_NOTE, reviewNote));
    }

    /** Its sealed values. */
    Stream<Sealed> secrets() {
        return Stream.of(reason, reviewNote);
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
