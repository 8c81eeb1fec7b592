package org.oslonac.core.callback;

import static org.oslonac.core.callback.CallBackSecret.CLOSING_NOTE;
import static org.oslonac.core.callback.CallBackSecret.NOTE;
import static org.oslonac.core.callback.CallBackSecret.WHOM;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * A promised call: to a client, to somebody with a caller code, or to whoever left a way to be reached in a contact. It is
 * due until she is reached or the promise is cancelled; a failed attempt moves it to a new time.
 */
@Entity
@Table(name = "core_call_back")
public class CallBack {

    private static final long FURTHEST_DAYS = 366;

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "case_file_id")
    private Long caseFileId;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "caller_code_id")
    private Long callerCodeId;

    @Column(name = "regular_contact_id")
    private Long regularContactId;

    private Sealed whom;
    private Sealed note;

    @Column(name = "assignee_id")
    private long assigneeId;

    @Enumerated(EnumType.STRING)
    private CallBackState state = CallBackState.DUE;

    private int misses;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closing_note")
    private Sealed closingNote;

    @ElementCollection
    @CollectionTable(name = "core_call_attempt", joinColumns = @JoinColumn(name = "call_back_id"))
    @OrderBy("attemptedAt")
    private List<CallAttempt> attempts = new ArrayList<>();

    protected CallBack() {}

    /** A call promised by hand; without an assignee the one who promises calls. */
    CallBack(long id, CallBackDraft promise, long createdBy, Instant now, Seal seal) {
        this.id = id;
        this.dueAt = due(promise.getDueAt().atZone(OfficeTime.ZONE).toInstant(), now);
        this.caseFileId = promise.getCaseFileId();
        this.contactId = promise.getContactId();
        this.callerCodeId = promise.getCallerCodeId();
        this.whom = seal.seal(WHOM, promise.getWhom());
        this.note = seal.seal(NOTE, promise.getNote());
        if (caseFileId == null && contactId == null && callerCodeId == null && whom == null) {
            throw new CallBackRefused("whom");
        }
        this.assigneeId = promise.getAssigneeId() == null ? createdBy : promise.getAssigneeId();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** The next call of a regular contact. */
    CallBack(long id, RegularContact rhythm, long createdBy, Instant now) {
        this.id = id;
        this.dueAt = rhythm.nextDueAt();
        this.caseFileId = rhythm.caseFileId();
        this.regularContactId = rhythm.getId();
        this.assigneeId = rhythm.responsibleId();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    private static Instant due(Instant wanted, Instant now) {
        if (wanted.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
            throw new CallBackRefused("duePast");
        }
        if (wanted.isAfter(now.plus(FURTHEST_DAYS, ChronoUnit.DAYS))) {
            throw new CallBackRefused("dueTooFar");
        }
        return wanted;
    }

    /**
     * Somebody tried. Reaching her ends the promise; anything else moves it.
     *
     * @param next when to try again; needed unless she was reached
     */
    void attempt(CallAttempt attempt, Instant next, Seal seal) {
        stillDue();
        if (attempt.hasReached()) {
            close(
                    CallBackState.DONE,
                    seal.seal(CLOSING_NOTE, attempt.note(seal)),
                    attempt.staffId(),
                    attempt.attemptedAt());
        } else if (next == null) {
            throw new CallBackRefused("nextMissing");
        } else {
            dueAt = due(next, attempt.attemptedAt());
            misses++;
        }
        attempts.add(attempt);
    }

    /** She was reached on another way, so nothing is promised any more. */
    void reachedElsewhere(long by, Instant at) {
        stillDue();
        close(CallBackState.DONE, null, by, at);
    }

    void cancel(String reason, long by, Instant at, Seal seal) {
        stillDue();
        if (reason == null || reason.isBlank()) {
            throw new CallBackRefused("reasonMissing");
        }
        close(CallBackState.CANCELLED, seal.seal(CLOSING_NOTE, reason), by, at);
    }

    /** Its rhythm ended or was replaced; {@code reason} may be missing. */
    void withdraw(String reason, long by, Instant at, Seal seal) {
        stillDue();
        close(CallBackState.CANCELLED, seal.seal(CLOSING_NOTE, reason), by, at);
    }

    void moveTo(Instant next, Instant now) {
        stillDue();
        dueAt = due(next, now);
    }

    void assignTo(long colleague) {
        stillDue();
        assigneeId = colleague;
    }

    private void stillDue() {
        if (state != CallBackState.DUE) {
            throw new CallBackRefused("closed");
        }
    }

    private void close(CallBackState end, Sealed why, long by, Instant at) {
        state = end;
        closingNote = why;
        closedBy = by;
        closedAt = at;
    }

    public long getId() {
        return id;
    }

    int version() {
        return version;
    }

    CallBackState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    Long caseFileId() {
        return caseFileId;
    }

    Long regularContactId() {
        return regularContactId;
    }

    long assigneeId() {
        return assigneeId;
    }

    int misses() {
        return misses;
    }

    List<CallAttempt> attempts() {
        return List.copyOf(attempts);
    }
}
