package org.oslonac.core.callback;

import static org.oslonac.core.callback.CallBackSecret.RHYTHM_END;
import static org.oslonac.core.callback.CallBackSecret.RHYTHM_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * The rhythm in which a client is called: every so many days, at an hour that suits her, by one colleague. Attempts that
 * did not reach her and whole days on which a due call was not tried count together; when they reach the agreed number,
 * it is the supervisor's business.
 */
@Entity
@Table(name = "core_regular_contact")
public class RegularContact {

    private static final LocalTime USUAL_HOUR = LocalTime.of(10, 0);

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "every_days")
    private int everyDays;

    /** Minutes of the office's day, or {@code null}. */
    @Column(name = "preferred_from")
    private Integer preferredFrom;

    @Column(name = "responsible_id")
    private long responsibleId;

    @Column(name = "escalate_after")
    private int escalateAfter;

    private Sealed note;
    private int misses;

    @Column(name = "last_reached_at")
    private Instant lastReachedAt;

    @Column(name = "next_due_at")
    private Instant nextDueAt;

    @Column(name = "escalates_at")
    private Instant escalatesAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private long agreedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private Sealed endReason;

    protected RegularContact() {}

    RegularContact(long id, RegularContactDraft rhythm, long agreedBy, Instant now, Seal seal) {
        this.id = id;
        this.caseFileId = rhythm.getCaseFileId();
        this.everyDays = rhythm.getEveryDays();
        LocalTime from = rhythm.getPreferredFrom();
        this.preferredFrom = from == null ? null : from.getHour() * 60 + from.getMinute();
        this.responsibleId = rhythm.getResponsibleId() == null ? agreedBy : rhythm.getResponsibleId();
        this.escalateAfter = rhythm.getEscalateAfter();
        this.note = seal.seal(RHYTHM_NOTE, rhythm.getNote());
        this.agreedBy = agreedBy;
        this.agreedAt = now;
        dueOn(firstDay(rhythm.getFirstOn(), now));
    }

    private LocalDate firstDay(LocalDate wanted, Instant now) {
        LocalDate today = now.atZone(OfficeTime.ZONE).toLocalDate();
        if (wanted == null) {
            return today.plusDays(everyDays);
        }
        if (wanted.isBefore(today)) {
            throw new CallBackRefused("duePast");
        }
        return wanted;
    }

    private void dueOn(LocalDate day) {
        dueAt(day.atTime(preferred()).atZone(OfficeTime.ZONE).toInstant());
    }

    private LocalTime preferred() {
        return preferredFrom == null ? USUAL_HOUR : LocalTime.ofSecondOfDay(preferredFrom * 60L);
    }

    /** The next call moved, for instance into her safe hours. */
    void dueAt(Instant at) {
        nextDueAt = at;
        escalatesAt = at.plus(Math.max(0, escalateAfter - misses), ChronoUnit.DAYS);
    }

    /** The next call was moved without an attempt: the supervisor's clock goes on. */
    void movedTo(Instant at) {
        nextDueAt = at;
    }

    /** She was reached; the count of misses begins again and the next call is due in the agreed number of days. */
    void reached(Instant at) {
        misses = 0;
        lastReachedAt = at;
        dueOn(at.atZone(OfficeTime.ZONE).toLocalDate().plusDays(everyDays));
    }

    /** She was not reached and will be tried again. */
    void missed(Instant at, Instant next) {
        misses++;
        dueAt(next);
        if (misses >= escalateAfter) {
            escalatesAt = at;
        }
    }

    boolean isEscalated(Instant now) {
        return endedAt == null && !now.isBefore(escalatesAt);
    }

    /** Another colleague takes over. */
    void assignTo(long colleague) {
        responsibleId = colleague;
    }

    void end(String reason, Instant at, Seal seal) {
        if (endedAt != null) {
            throw new CallBackRefused("ended");
        }
        endedAt = at;
        endReason = seal.seal(RHYTHM_END, reason);
    }

    public long getId() {
        return id;
    }

    long caseFileId() {
        return caseFileId;
    }

    long responsibleId() {
        return responsibleId;
    }

    Instant nextDueAt() {
        return nextDueAt;
    }

    int misses() {
        return misses;
    }

    Sealed sealedNote() {
        return note;
    }

    /** @param code the client's code as far as the asker may know it */
    RegularContactRow row(String code, Seal seal) {
        return new RegularContactRow(
                id,
                caseFileId,
                code,
                everyDays,
                responsibleId,
                misses,
                lastReachedAt,
                nextDueAt,
                escalatesAt,
                seal.open(RHYTHM_NOTE, note));
    }

    RegularContactDraft draft(Seal seal) {
        RegularContactDraft draft = new RegularContactDraft();
        draft.setCaseFileId(caseFileId);
        draft.setEveryDays(everyDays);
        draft.setPreferredFrom(preferredFrom == null ? null : preferred());
        draft.setResponsibleId(responsibleId);
        draft.setEscalateAfter(escalateAfter);
        draft.setNote(seal.open(RHYTHM_NOTE, note));
        return draft;
    }
}
