package org.oslonac.core.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a colleague is related to the client or a party of a case, which closes the case for her (D7). */
@Entity
@Table(name = "core_case_relation")
public class CaseRelation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "staff_id")
    private long staffId;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private String note;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CaseRelation() {}

    CaseRelation(long caseFileId, RelationDraft draft, long recordedBy, Instant recordedAt) {
        this.caseFileId = caseFileId;
        this.staffId = draft.getStaffId();
        this.kind = draft.getKind();
        this.note = draft.getNote();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    private CaseRelation(CaseRelation known, long caseFileId) {
        this.caseFileId = caseFileId;
        this.staffId = known.staffId;
        this.kind = known.kind;
        this.note = known.note;
        this.recordedBy = known.recordedBy;
        this.recordedAt = known.recordedAt;
    }

    /** The same for another file of the same client. */
    CaseRelation alsoIn(long other) {
        return new CaseRelation(this, other);
    }

    /** What was written down before says more now. */
    void restate(RelationDraft draft) {
        kind = draft.getKind() == RelationKind.CLIENT ? RelationKind.CLIENT : kind;
        note = draft.getNote() == null ? note : draft.getNote();
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
