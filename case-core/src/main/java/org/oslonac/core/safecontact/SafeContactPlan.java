package org.oslonac.core.safecontact;

import static org.oslonac.core.safecontact.SafeContactSecret.CODE_WORD;
import static org.oslonac.core.safecontact.SafeContactSecret.PLAN_REASON;
import static org.oslonac.core.safecontact.SafeContactSecret.WHO_MAY_ANSWER;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * What was agreed with a client about reaching her. It never changes: a new agreement is a new plan that supersedes this
 * one, and after its last day it has expired by itself.
 */
@Entity
@Table(name = "core_safe_contact_plan")
public class SafeContactPlan {

    static final String SMS = "SMS";

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Voicemail voicemail;

    @Column(name = "code_word")
    private Sealed codeWord;

    @Column(name = "who_may_answer")
    private Sealed whoMayAnswer;

    private Sealed reason;

    /** The last day on which it holds, where she is; {@code null} holds until a new plan. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private long agreedBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "core_safe_contact_hours", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<SafeHours> hours = new LinkedHashSet<>();

    /** Codes of {@code contact_channel}; none means that channels were not talked about. */
    @ElementCollection
    @CollectionTable(name = "core_safe_contact_channel", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "channel")
    private Set<String> channels = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_safe_contact_number", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<SafeNumber> numbers = new LinkedHashSet<>();

    protected SafeContactPlan() {}

    /**
     * @param agreement what she agreed to, already valid in itself
     * @param numbers her numbers, already hashed
     * @param seal of this row, as of the numbers
     */
    SafeContactPlan(
            long id, long caseFileId, SafeContactDraft agreement, Set<SafeNumber> numbers, Agreement act, Seal seal) {
        Instant at = act.at();
        ZoneId zone = zone(agreement.getTimeZone());
        if (agreement.getValidUntil() != null
                && agreement.getValidUntil().isBefore(at.atZone(zone).toLocalDate())) {
            throw new PlanRefused("safecontact.error.validUntilPast");
        }
        if (agreement.getVoicemail() == Voicemail.NEVER
                && agreement.getChannels().contains(SMS)) {
            throw new PlanRefused("safecontact.error.smsWithNever");
        }
        this.id = id;
        this.caseFileId = caseFileId;
        this.timeZone = zone.getId();
        this.voicemail = agreement.getVoicemail();
        this.codeWord = seal.seal(CODE_WORD, agreement.getCodeWord());
        this.whoMayAnswer = seal.seal(WHO_MAY_ANSWER, agreement.getWhoMayAnswer());
        this.reason = seal.seal(PLAN_REASON, agreement.getReason());
        this.validUntil = agreement.getValidUntil();
        this.channels.addAll(agreement.getChannels());
        this.hours.addAll(agreement.windows());
        this.numbers.addAll(numbers);
        this.agreedBy = act.by();
        this.agreedAt = at;
    }

    /** Who agreed it with her, and when. */
    record Agreement(long by, Instant at) {}

    private static ZoneId zone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new PlanRefused("safecontact.error.timeZone");
        }
        return ZoneId.of(id);
    }

    /** A newer plan was agreed. */
    void supersede(Instant at) {
        if (supersededAt == null) {
            supersededAt = at;
        }
    }

    PlanState state(Instant now) {
        if (supersededAt != null) {
            return PlanState.SUPERSEDED;
        }
        boolean over = validUntil != null && now.atZone(zone()).toLocalDate().isAfter(validUntil);
        return over ? PlanState.EXPIRED : PlanState.ACTIVE;
    }

    /** Whether she may be reached at this instant on this channel, and if not, when next (D26). */
    SafeContactCheck check(Instant at, String channel) {
        Verdict verdict;
        if (state(at) != PlanState.ACTIVE) {
            verdict = Verdict.EXPIRED;
        } else if (!mayUse(channel)) {
            verdict = Verdict.CHANNEL_NOT_AGREED;
        } else {
            verdict = isInHours(at) ? Verdict.ALLOWED : Verdict.OUTSIDE_HOURS;
        }
        Instant next = verdict == Verdict.OUTSIDE_HOURS ? nextAllowed(at).orElse(null) : null;
        return new SafeContactCheck(verdict, next, voicemail, zone());
    }

    /** A text needs her yes (D49: unknown is not a yes); any other channel is open until channels were talked about. */
    private boolean mayUse(String channel) {
        if (SMS.equals(channel)) {
            return voicemail != Voicemail.NEVER && channels.contains(SMS);
        }
        return channels.isEmpty() || channels.contains(channel);
    }

    private boolean isInHours(Instant at) {
        ZonedDateTime hers = at.atZone(zone());
        return hours.isEmpty() || hours.stream().anyMatch(window -> window.contains(hers));
    }

    /** The next instant in her hours, not before {@code from}; empty when the plan ends before it comes. */
    Optional<Instant> nextAllowed(Instant from) {
        if (isInHours(from)) {
            return Optional.of(from);
        }
        LocalDate today = from.atZone(zone()).toLocalDate();
        return IntStream.rangeClosed(0, 8)
                .mapToObj(today::plusDays)
                .flatMap(date -> hours.stream().flatMap(window -> window.openings(date, zone())))
                .filter(opening -> opening.isAfter(from))
                .min(Comparator.naturalOrder())
                .filter(opening -> state(opening) == PlanState.ACTIVE);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public long getId() {
        return id;
    }

    void forgetNumbers() {
        numbers.clear();
    }

    long caseFileId() {
        return caseFileId;
    }

    Voicemail voicemail() {
        return voicemail;
    }

    String codeWord(Seal seal) {
        return seal.open(CODE_WORD, codeWord);
    }

    String whoMayAnswer(Seal seal) {
        return seal.open(WHO_MAY_ANSWER, whoMayAnswer);
    }

    String reason(Seal seal) {
        return seal.open(PLAN_REASON, reason);
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    long agreedBy() {
        return agreedBy;
    }

    List<String> channels() {
        return List.copyOf(channels);
    }

    List<SafeHours> hours() {
        return List.copyOf(hours);
    }

    List<SafeNumber> numbers() {
        return List.copyOf(numbers);
    }
}
