package org.oslonac.core.contact;

import static org.oslonac.core.contact.ContactSecret.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * One contact with the line: a call, a message, a visit, in or out. It is saved with nothing but its time and a purpose
 * or a quick code (D25); a quick code can be undone for ten seconds. Its writer may change it for 24 hours; after that
 * it is locked and changes only as a correction with a reason, by its writer or a supervisor.
 */
@Entity
@Table(name = "core_contact")
public class Contact {

    static final Duration OPEN_FOR = Duration.ofHours(24);
    /** Ten seconds for the user, and some for the way of her press to the server. */
    static final Duration UNDO_WITHIN = Duration.ofSeconds(15);

    @Id
    private long id;

    @Version
    private int version;

    private String code;

    @Column(name = "submission_key")
    private String submissionKey;

    private String line;
    private String channel;
    private String direction;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private Integer minutes;

    @Column(name = "consultant_id")
    private long consultantId;

    @Embedded
    private ContactCaller caller;

    @ElementCollection
    @CollectionTable(name = "core_contact_purpose", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "purpose")
    private Set<String> purposes = new LinkedHashSet<>();

    @Column(name = "non_counselling")
    private String nonCounselling;

    private Sealed summary;
    private boolean danger;

    @Embedded
    private CrisisCard crisis;

    @ElementCollection
    @CollectionTable(name = "core_contact_result", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "result")
    private Set<String> results = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_contact_handout", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "institution_id")
    private Set<Long> handouts = new LinkedHashSet<>();

    /** Case files of the clients that this is about: a mother may call about two daughters. */
    @ElementCollection
    @CollectionTable(name = "core_contact_client", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "case_file_id")
    private Set<Long> clients = new LinkedHashSet<>();

    @Column(name = "destination_country")
    private String destinationCountry;

    private String sector;

    @Column(name = "unsafe_reason")
    private Sealed unsafeReason;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "crisis")
    private boolean urgent;

    @Column(name = "crisis_seen_at")
    private Instant urgentSeenAt;

    @Column(name = "crisis_seen_by")
    private Long urgentSeenBy;

    protected Contact() {}

    /**
     * @param code its business number, {@code K-2026-000123}
     * @param trace what may be kept of the caller's number, or {@code null}
     */
    Contact(long id, String code, ContactDraft draft, NumberTrace trace, Clock clock, Seal seal) {
        this.id = id;
        this.code = code;
        this.submissionKey = draft.getSubmissionKey();
        this.consultantId = draft.getConsultantId();
        this.savedAt = clock.instant();
        this.clients.addAll(draft.getClients());
        take(draft, trace, clock, seal);
    }

    private void take(ContactDraft draft, NumberTrace trace, Clock clock, Seal seal) {
        ContactTime time = ContactTime.of(draft, clock);
        if (draft.getPurposes().isEmpty() && draft.getNonCounselling() == null) {
            throw new ContactRefused("purposes", "contact.error.purposeMissing");
        }
        startedAt = time.start();
        endedAt = time.end();
        minutes = time.minutes();
        line = draft.getLine();
        channel = draft.getChannel();
        direction = draft.getDirection();
        caller = new ContactCaller(draft.getCaller(), trace, seal);
        replace(purposes, draft.getPurposes());
        nonCounselling = draft.getNonCounselling();
        summary = seal.seal(SUMMARY, draft.getSummary());
        danger = draft.isDanger();
        crisis = new CrisisCard(draft.getCrisis(), seal);
        replace(results, draft.getResults());
        replace(handouts, draft.getHandouts());
        destinationCountry = draft.getDestinationCountry();
        sector = draft.getSector();
        unsafeReason = seal.seal(UNSAFE_REASON, draft.getUnsafeReason());
        urgent = danger || crisis.isDangerNow() || purposes.contains("CRISIS");
    }

    /**
     * Takes over what a correction says. A number that the correction leaves empty stays as it was.
     *
     * @param by who corrects, and by what right
     * @throws ContactRefused when it is locked and no reason is given
     */
    ContactCorrection correct(ContactDraft draft, NumberTrace trace, Corrector by, Clock clock, Seal seal) {
        by.requireRight(by.staffId() == consultantId, isLocked(clock.instant()));
        ContactCaller before = caller;
        ContactDraft old = new ContactDraft();
        into(old, seal);
        boolean wasUrgent = urgent;
        take(draft, trace, clock, seal);
        if (urgent && !wasUrgent) {
            urgentSeenAt = null;
            urgentSeenBy = null;
        }
        if (trace == null) {
            caller.keepNumberOf(before);
        }
        correctedAt = clock.instant();
        return new ContactCorrection(this, by.staffId(), correctedAt, by.reason(), ChangedFields.between(old, draft));
    }

    /** Whether its writer may still take a quick code back. */
    boolean isUndoable(long staffId, Instant now) {
        return nonCounselling != null
                && correctedAt == null
                && staffId == consultantId
                && !now.isAfter(savedAt.plus(UNDO_WITHIN));
    }

    boolean isLocked(Instant now) {
        return now.isAfter(savedAt.plus(OPEN_FOR));
    }

    public ContactState state(Instant now) {
        if (correctedAt != null) {
            return ContactState.CORRECTED;
        }
        return isLocked(now) ? ContactState.LOCKED : ContactState.SAVED;
    }

    /** Whether the supervisor is to be told at once (D29). */
    boolean isCrisis() {
        return urgent;
    }

    /** A supervisor has taken note of the crisis; the first one stays. */
    void takeNote(long supervisorId, Instant now) {
        if (urgent && urgentSeenAt == null) {
            urgentSeenAt = now;
            urgentSeenBy = supervisorId;
        }
    }

    /** Notes what came of it afterwards. @return whether that was not known before */
    boolean resultedIn(String result) {
        return results.add(result);
    }

    /** @return whether it was not linked to this client before */
    boolean link(long caseFileId) {
        return clients.add(caseFileId);
    }

    /** @return whether it was linked to this client */
    boolean unlink(long caseFileId) {
        return clients.remove(caseFileId);
    }

    /** Fills a form with what is stored. */
    void into(ContactDraft draft, Seal seal) {
        draft.setVersion(version);
        draft.setLine(line);
        draft.setChannel(channel);
        draft.setDirection(direction);
        draft.setStartedAt(startedAt);
        draft.setEndedAt(endedAt);
        draft.setConsultantId(consultantId);
        draft.setPurposes(new LinkedHashSet<>(purposes));
        draft.setNonCounselling(nonCounselling);
        draft.setResults(new LinkedHashSet<>(results));
        draft.setHandouts(new LinkedHashSet<>(handouts));
        draft.setClients(new LinkedHashSet<>(clients));
        draft.setSummary(seal.open(SUMMARY, summary));
        draft.setDanger(danger);
        draft.setDestinationCountry(destinationCountry);
        draft.setSector(sector);
        draft.setUnsafeReason(seal.open(UNSAFE_REASON, unsafeReason));
        caller.into(draft.getCaller(), seal);
        crisis.into(draft.getCrisis(), seal);
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    String getSubmissionKey() {
        return submissionKey;
    }

    int getVersion() {
        return version;
    }

    Instant getStartedAt() {
        return startedAt;
    }

    Integer getMinutes() {
        return minutes;
    }

    Instant getSavedAt() {
        return savedAt;
    }

    long getConsultantId() {
        return consultantId;
    }

    Set<Long> clients() {
        return Set.copyOf(clients);
    }

    Instant getUrgentSeenAt() {
        return urgentSeenAt;
    }

    ContactCaller getCaller() {
        return caller;
    }
}
