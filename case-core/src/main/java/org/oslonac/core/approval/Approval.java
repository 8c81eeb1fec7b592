package org.oslonac.core.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * One request for the approval of one version of a subject, and the one decision on it. It waits until somebody who neither
 * asked nor edited that version decides, until the subject changes, or until its time is over. An approval is good for one
 * act on that version, within the same time.
 */
@Entity
@Table(name = "core_approval")
public class Approval {

    /** How long a request waits, and how long an approval is good for. */
    static final Duration GOOD_FOR = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    @Column(name = "subject_hash")
    private String subjectHash;

    @Enumerated(EnumType.STRING)
    private ApprovalState state = ApprovalState.SUBMITTED;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_for")
    private Long decidedFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Sealed note;

    /** The reason as it was said, until the decision is written. */
    @Transient
    private String said;

    @Column(name = "executed_at")
    private Instant executedAt;

    @Column(name = "answer_seen_at")
    private Instant answerSeenAt;

    /** Who had a hand in the version that was submitted. */
    @ElementCollection
    @CollectionTable(name = "core_approval_editor", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "staff_id")
    private Set<Long> editors = new HashSet<>();

    protected Approval() {}

    Approval(SubjectVersion subject, long requestedBy, Instant requestedAt) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectLabel = subject.label();
        this.subjectHash = subject.hash();
        this.editors = new HashSet<>(subject.editors());
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.expiresAt = requestedAt.plus(GOOD_FOR);
    }

    /**
     * Takes the one decision, on the subject as it stands now. When it is no longer what was submitted, or the time is over,
     * no decision is taken and the request ends.
     *
     * @return where the request stands now
     * @throws ApprovalRefused when it was decided before, by somebody who may not, or without a reason that is owed
     */
    ApprovalState decide(ApprovalAct act, SubjectVersion now) {
        if (state != ApprovalState.SUBMITTED) {
            throw new ApprovalRefused("decided");
        }
        if (!act.at().isBefore(expiresAt)) {
            return end(ApprovalState.EXPIRED, act.at());
        }
        if (!now.hash().equals(subjectHash)) {
            return end(ApprovalState.VOID, act.at());
        }
        if (isPartOf(act.staffId()) || now.editors().contains(act.staffId())) {
            throw new ApprovalRefused("own");
        }
        if (act.decision().isNoteOwed() && act.note() == null) {
            throw new ApprovalRefused("noteOwed");
        }
        decidedBy = act.staffId();
        decidedFor = act.standsInFor();
        said = act.note();
        return end(act.decision().leadsTo(), act.at());
    }

    /** The reason of the decision is sealed before it is written. */
    void sealedBy(Seal seal) {
        note = seal.seal(ApprovalSecret.NOTE, said);
    }

    /** The act that was approved is done, once. @throws ApprovalRefused when this is no approval for it */
    Approved use(SubjectVersion now, Instant at) {
        if (state != ApprovalState.APPROVED || executedAt != null || !at.isBefore(expiresAt)) {
            throw new ApprovalRefused("missing");
        }
        if (!now.hash().equals(subjectHash)) {
            throw new ApprovalRefused("changed");
        }
        executedAt = at;
        return new Approved(getId(), requestedBy, decidedBy, decidedAt);
    }

    /** What was to be approved is no more; a request that is over already stays as it is. */
    void drop(Instant at) {
        if (state == ApprovalState.SUBMITTED) {
            end(at.isBefore(expiresAt) ? ApprovalState.VOID : ApprovalState.EXPIRED, at);
        }
    }

    private ApprovalState end(ApprovalState end, Instant at) {
        state = end;
        decidedAt = at;
        return end;
    }

    /** The requester has read the answer. */
    void seen(Instant at) {
        if (answerSeenAt == null && state != ApprovalState.SUBMITTED) {
            answerSeenAt = at;
        }
    }

    /** Whether she asked for it or edited what it is about, and so never decides it. */
    boolean isPartOf(long staffId) {
        return staffId == requestedBy || editors.contains(staffId);
    }

    boolean isWaiting(Instant now) {
        return state == ApprovalState.SUBMITTED && now.isBefore(expiresAt);
    }

    boolean isAbout(SubjectVersion other) {
        return subjectHash.equals(other.hash());
    }

    public long getId() {
        return id == null ? 0 : id;
    }

    int getVersion() {
        return version;
    }

    String getSubjectType() {
        return subjectType;
    }

    long getSubjectId() {
        return subjectId;
    }

    public ApprovalState getState() {
        return state;
    }

    long getRequestedBy() {
        return requestedBy;
    }

    Instant getRequestedAt() {
        return requestedAt;
    }

    Instant getExecutedAt() {
        return executedAt;
    }

    Long getDecidedBy() {
        return decidedBy;
    }

    ApprovalRow row(String titleKey, Seal seal, Instant now) {
        ApprovalState shown = state == ApprovalState.SUBMITTED && !isWaiting(now) ? ApprovalState.EXPIRED : state;
        return new ApprovalRow(
                getId(),
                titleKey,
                subjectLabel,
                shown,
                requestedBy,
                requestedAt,
                expiresAt,
                decidedBy,
                decidedFor,
                decidedAt,
                seal.open(ApprovalSecret.NOTE, note));
    }
}
