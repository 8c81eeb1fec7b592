package org.oslonac.core.casefile;

import static org.oslonac.core.casefile.CaseSecret.NOTE_BODY;
import static org.oslonac.core.casefile.CaseSecret.NOTE_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** What a colleague wrote into a case. It is never overwritten: a correction is a note of its own, with a reason. */
@Entity
@Table(name = "core_case_note")
public class CaseNote {

    @Id
    private long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private Sealed body;

    @Column(name = "corrects_id")
    private Long correctsId;

    @Column(name = "correction_reason")
    private Sealed correctionReason;

    protected CaseNote() {}

    CaseNote(long id, long caseFileId, StatusAct act, String body, Seal seal) {
        if (body == null || body.isBlank()) {
            throw new DomainException("casefile.error.emptyNote");
        }
        this.id = id;
        this.caseFileId = caseFileId;
        this.authorId = act.staffId();
        this.writtenAt = act.at();
        this.body = seal.seal(NOTE_BODY, body.strip());
    }

    /**
     * The note that stands in place of this one from now on.
     *
     * @param act who corrects it, when, and why
     * @param seal of the new note's row
     */
    CaseNote correctedBy(long newId, StatusAct act, String newBody, Seal seal) {
        if (act.reason() == null) {
            throw new DomainException("casefile.error.correctionWithoutReason");
        }
        CaseNote correction = new CaseNote(newId, caseFileId, act, newBody, seal);
        correction.correctsId = id;
        correction.correctionReason = seal.seal(NOTE_REASON, act.reason());
        return correction;
    }

    public long getId() {
        return id;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    String body(Seal seal) {
        return seal.open(NOTE_BODY, body);
    }

    public Long getCorrectsId() {
        return correctsId;
    }

    String correctionReason(Seal seal) {
        return seal.open(NOTE_REASON, correctionReason);
    }
}
