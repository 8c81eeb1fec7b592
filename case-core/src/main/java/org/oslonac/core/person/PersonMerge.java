package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.MERGE_BEFORE;
import static org.oslonac.core.person.PersonSecret.MERGE_PHONES;
import static org.oslonac.core.person.PersonSecret.MERGE_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * Two people who turn out to be one. A supervisor wishes it, another one approves it, and then it is done; until the thirtieth
 * day after that it can be undone, for which the data of the person who stayed are kept as they were. The other one's data stay
 * in her own row.
 */
@Entity
@Table(name = "core_person_merge")
public class PersonMerge {

    /** How long a merge can be undone. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "other_id")
    private long otherId;

    /** {@link MergeChoices} as they are stored. */
    private String choices;

    private Sealed reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "merged_by")
    private Long mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "kept_before")
    private Sealed keptBefore;

    @Column(name = "kept_phones")
    private Sealed keptPhones;

    /** Which records went along, by their feature and id. */
    private String moved;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected PersonMerge() {}

    PersonMerge(long id, long keptId, long otherId, String choices, long requestedBy, Instant requestedAt) {
        this.id = id;
        this.keptId = keptId;
        this.otherId = otherId;
        this.choices = choices;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    PersonMerge because(String why, Seal seal) {
        reason = seal.seal(MERGE_REASON, why);
        return this;
    }

    String reason(Seal seal) {
        return seal.open(MERGE_REASON, reason);
    }

    /** Whether this is the same wish, as when a button is pressed twice. */
    boolean isSame(PersonMerge wish, Seal mine, Seal hers) {
        return keptId == wish.keptId
                && otherId == wish.otherId
                && requestedBy == wish.requestedBy
                && choices.equals(wish.choices)
                && reason(mine).equals(wish.reason(hers));
    }

    /** It was approved and is done now. */
    void done(Approved approved, Instant at, PersonDraft before, String movedRecords, Seal seal) {
        mergedBy = approved.approvedBy();
        mergedAt = at;
        keptBefore = seal.seal(MERGE_BEFORE, PersonText.of(before));
        keptPhones = seal.seal(MERGE_PHONES, PersonText.phonesOf(before));
        moved = movedRecords;
    }

    /** The data of the person who stayed as they were before. */
    PersonDraft before(Seal seal) {
        return PersonText.read(seal.open(MERGE_BEFORE, keptBefore), seal.open(MERGE_PHONES, keptPhones));
    }

    /** @throws DomainException when it was undone before, or the thirtieth day is over */
    void undo(long staffId, Instant at) {
        if (!isUndoable(at)) {
            throw new DomainException("person.merge.error.tooLate");
        }
        undoneBy = staffId;
        undoneAt = at;
        forget();
    }

    /** What was kept for undoing is kept no longer. */
    void forget() {
        keptBefore = null;
        keptPhones = null;
    }

    boolean isUndoable(Instant at) {
        return mergedAt != null && undoneAt == null && keptBefore != null && at.isBefore(undoableUntil());
    }

    Instant undoableUntil() {
        return mergedAt.plus(UNDOABLE);
    }

    public long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    long getKeptId() {
        return keptId;
    }

    long getOtherId() {
        return otherId;
    }

    MergeChoices getChoices() {
        return MergeChoices.of(choices);
    }

    long getRequestedBy() {
        return requestedBy;
    }

    Instant getRequestedAt() {
        return requestedAt;
    }

    Long getMergedBy() {
        return mergedBy;
    }

    Instant getMergedAt() {
        return mergedAt;
    }

    String getMoved() {
        return moved;
    }

    Instant getUndoneAt() {
        return undoneAt;
    }

    Long getUndoneBy() {
        return undoneBy;
    }
}
