package org.oslonac.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.shared.DomainException;

/** What a colleague wrote into a case. It is never overwritten: a correction is a note of its own, with a reason. */
@Entity
@Table(name = "core_case_note")
public class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String body;

    @Column(name = "corrects_id")
    private Long correctsId;

    @Column(name = "correction_reason")
    private String correctionReason;

    protected CaseNote() {}

    public CaseNote(long caseFileId, long authorId, Instant writtenAt, String body) {
        if (body == null || body.isBlank()) {
            throw new DomainException("casefile.error.emptyNote");
        }
        this.caseFileId = caseFileId;
        this.authorId = authorId;
        this.writtenAt = writtenAt;
        this.body = body.strip();
    }

    /** The note that stands in place of this one from now on. */
    public CaseNote correctedBy(long corrector, Instant at, String newBody, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new DomainException("casefile.error.correctionWithoutReason");
        }
        CaseNote correction = new CaseNote(caseFileId, corrector, at, newBody);
        correction.correctsId = id;
        correction.correctionReason = reason.strip();
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

    public String getBody() {
        return body;
    }

    public Long getCorrectsId() {
        return correctsId;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }
}
