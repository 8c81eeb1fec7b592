package org.oslonac.core.consent;

import static org.oslonac.core.consent.ConsentSecret.INTERPRETER;
import static org.oslonac.core.consent.ConsentSecret.NOTE;
import static org.oslonac.core.consent.ConsentSecret.WITHDRAWAL_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * One answer of hers about one purpose and one recipient. It begins where nothing was asked, is given or refused once, and a
 * given one ends by being withdrawn or by the clock. Asking again is another edition of the same; the newest decides, and
 * none is ever overwritten.
 */
@Entity
@Table(name = "core_consent")
public class Consent {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "case_file_id", updatable = false)
    private long caseFileId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsentPurpose purpose;

    /** The key of a {@link Recipient}. */
    @Column(updatable = false)
    private String recipient;

    @Column(name = "institution_id", updatable = false)
    private Long institutionId;

    @Column(updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsentAnswer answer;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by", updatable = false)
    private ConsentGiver givenBy;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private Sealed interpreter;

    @Column(updatable = false)
    private Sealed note;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    /** From before there was a register: nobody had written down the day. */
    @Column(name = "carried_over", updatable = false)
    private boolean carriedOver;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_note")
    private Sealed withdrawalNote;

    @Column(name = "withdrawal_recorded_by")
    private Long withdrawalRecordedBy;

    @Column(name = "withdrawal_recorded_at")
    private Instant withdrawalRecordedAt;

    protected Consent() {}

    private Consent(long id, long caseFileId, ConsentPurpose purpose, Recipient recipient, Consent before) {
        this.id = id;
        this.caseFileId = caseFileId;
        this.purpose = purpose;
        this.recipient = recipient.key();
        this.institutionId = recipient.institutionId();
        this.edition = before == null ? 1 : before.edition + 1;
    }

    /**
     * The answer that she gave.
     *
     * @param before the newest edition about the same, or {@code null}
     */
    static Consent answered(long id, ConsentDraft draft, Consent before, long staffId, Instant now, Seal seal) {
        draft.check();
        Consent consent = new Consent(
                id, draft.getCaseFileId(), draft.getPurpose(), draft.recipient().orElseThrow(), before);
        consent.answer = draft.getAnswer();
        consent.answeredAt = draft.getAnsweredAt().atZone(OfficeTime.ZONE).toInstant();
        consent.givenBy = draft.getGivenBy();
        consent.language = draft.getLanguage();
        consent.interpreter = seal.seal(INTERPRETER, draft.getInterpreter());
        consent.note = seal.seal(NOTE, draft.getNote());
        consent.validUntil = draft.getValidUntil();
        consent.recordedBy = staffId;
        consent.recordedAt = now;
        consent.follows(before, now);
        return consent;
    }

    /**
     * What a case knew before there was a register.
     *
     * @param at since when it may have held
     */
    record Earlier(ConsentState state, Sealed note, long staffId, Instant at) {}

    static Consent carriedOver(long id, long caseFileId, Earlier known, Instant now) {
        Consent consent = new Consent(id, caseFileId, ConsentPurpose.ASSISTANCE, Recipient.NONE, null);
        consent.answer = known.state() == ConsentState.REFUSED ? ConsentAnswer.REFUSED : ConsentAnswer.GIVEN;
        consent.answeredAt = known.at();
        consent.note = known.note();
        consent.carriedOver = true;
        consent.recordedBy = known.staffId();
        consent.recordedAt = now;
        if (known.state() == ConsentState.EXPIRED) {
            consent.validUntil =
                    LocalDate.ofInstant(known.at(), OfficeTime.ZONE).minusDays(1);
        }
        if (known.state() == ConsentState.WITHDRAWN) {
            consent.withdrawnAt = known.at();
            consent.withdrawalRecordedBy = known.staffId();
            consent.withdrawalRecordedAt = now;
        }
        return consent;
    }

    private void follows(Consent before, Instant now) {
        if (answeredAt.isAfter(now)) {
            throw new ConsentRefused("future");
        }
        if (isOver(answeredAt)) {
            throw new ConsentRefused("untilBeforeAnswer");
        }
        if (before == null) {
            return;
        }
        if (answer == ConsentAnswer.REFUSED && before.state(now) == ConsentState.GIVEN) {
            throw new ConsentRefused("withdrawInstead");
        }
        if (!answeredAt.isAfter(before.lastSaid())) {
            throw new ConsentRefused("earlierThanLast");
        }
    }

    /** She takes it back, from the moment when she said so. What left the house before stays on its list. */
    void withdraw(Instant at, Sealed why, long staffId, Instant now) {
        if (state(now) != ConsentState.GIVEN) {
            throw new ConsentRefused("notInForce");
        }
        if (at.isAfter(now)) {
            throw new ConsentRefused("future");
        }
        if (at.isBefore(answeredAt)) {
            throw new ConsentRefused("withdrawnBeforeGiven");
        }
        withdrawnAt = at;
        withdrawalNote = why;
        withdrawalRecordedBy = staffId;
        withdrawalRecordedAt = now;
    }

    /** Where it stands at that moment; before she answered nothing was asked. */
    ConsentState state(Instant at) {
        if (at.isBefore(answeredAt)) {
            return ConsentState.NOT_ASKED;
        }
        if (answer == ConsentAnswer.REFUSED) {
            return ConsentState.REFUSED;
        }
        boolean withdrawn = withdrawnAt != null && !at.isBefore(withdrawnAt);
        if (withdrawn) {
            return ConsentState.WITHDRAWN;
        }
        return isOver(at) ? ConsentState.EXPIRED : ConsentState.GIVEN;
    }

    private boolean isOver(Instant at) {
        return end(validUntil).filter(end -> !at.isBefore(end)).isPresent();
    }

    /** When a consent ends that holds through this day by the office's clock; it may hold without end. */
    static Optional<Instant> end(LocalDate lastDay) {
        return Optional.ofNullable(lastDay)
                .map(day -> day.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant());
    }

    private Instant lastSaid() {
        return withdrawnAt == null ? answeredAt : withdrawnAt;
    }

    /** The row of a list, opened. @param scan the type of its scan, or {@code null} */
    ConsentRow row(Instant now, ScanType scan, Seal seal) {
        return new ConsentRow(
                id,
                version,
                purpose,
                recipient(),
                edition,
                state(now),
                answer,
                answeredAt,
                givenBy,
                language,
                seal.open(INTERPRETER, interpreter),
                seal.open(NOTE, note),
                validUntil,
                carriedOver,
                recordedBy,
                withdrawnAt,
                seal.open(WITHDRAWAL_NOTE, withdrawalNote),
                withdrawalRecordedBy,
                scan);
    }

    Recipient recipient() {
        return Recipient.parse(recipient).orElseThrow();
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public long getId() {
        return id;
    }

    int version() {
        return version;
    }

    long caseFileId() {
        return caseFileId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    int edition() {
        return edition;
    }
}
