package org.oslonac.core.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** That a colleague is related to the client or a party of a case, which closes the case for her (D7). */
@Entity
@Table(name = "core_case_relation")
public class CaseRelation {

    @Id
    private long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "staff_id")
    private long staffId;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private Sealed note;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CaseRelation() {}

    CaseRelation(long id, long caseFileId, RelationDraft draft, long recordedBy, Instant recordedAt) {
        this.id = id;
        this.caseFileId = caseFileId;
        this.staffId = draft.getStaffId();
        this.kind = draft.getKind();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    private CaseRelation(long id, CaseRelation known, long caseFileId) {
        this.id = id;
        this.caseFileId = caseFileId;
        this.staffId = known.staffId;
        this.kind = known.kind;
        this.recordedBy = known.recordedBy;
        this.recordedAt = known.recordedAt;
    }

    /** The same for another file of the same client, in a row of its own; the note is sealed there anew. */
    CaseRelation alsoIn(long other, long row) {
        return new CaseRelation(row, this, other);
    }

    /** What was written down before says more now. */
    void restate(RelationDraft draft, Seal seal) {
        kind = draft.getKind() == RelationKind.CLIENT ? RelationKind.CLIENT : kind;
        note(draft.getNote(), seal);
    }

    /** @param words {@code null} leaves the note as it is */
    CaseRelation note(String words, Seal seal) {
        note = words == null ? note : seal.seal(RelationSecret.NOTE, words);
        return this;
    }

    String note(Seal seal) {
        return seal.open(RelationSecret.NOTE, note);
    }

    RelationRow row(Seal seal) {
        return new RelationRow(id, staffId, kind, note(seal), recordedBy, recordedAt);
    }

    long getId() {
        return id;
    }

    long caseFileId() {
        return caseFileId;
    }

    long staffId() {
        return staffId;
    }
}
