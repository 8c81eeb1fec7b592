package org.oslonac.core.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A version of the statement of confidentiality. It is written once. */
@Entity
@Table(name = "core_confidentiality_statement")
public class ConfidentialityStatement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "text_sr")
    private String sr;

    @Column(name = "text_en")
    private String en;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** Who published it; {@code null} for the one that the house begins with. */
    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ConfidentialityStatement() {}

    ConfidentialityStatement(StatementDraft draft, long publishedBy, Instant publishedAt) {
        this.sr = draft.getSr().strip();
        this.en = draft.getEn().strip();
        this.validFrom = draft.getValidFrom();
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    long getId() {
        return id == null ? 0 : id;
    }

    StatementRow row() {
        return new StatementRow(getId(), sr, en, validFrom, publishedBy, publishedAt);
    }
}
