package org.oslonac.core.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.consent.api.Recipient;

/** Something of a client that left the house, under the consent that allowed it. Written once, never changed. */
@Entity
@Table(name = "core_disclosure")
public class Disclosure {

    @Id
    private long id;

    @Column(name = "case_file_id", updatable = false)
    private long caseFileId;

    @Column(name = "consent_id", updatable = false)
    private long consentId;

    @Column(updatable = false)
    private String purpose;

    /** The key of a {@link Recipient}. */
    @Column(updatable = false)
    private String recipient;

    @Column(name = "institution_id", updatable = false)
    private Long institutionId;

    /** The key of a text that says what left. */
    @Column(name = "content_key", updatable = false)
    private String contentKey;

    @Column(name = "disclosed_by", updatable = false)
    private long disclosedBy;

    @Column(name = "disclosed_at", updatable = false)
    private Instant disclosedAt;

    protected Disclosure() {}

    Disclosure(long id, Consent consent, Recipient recipient, String contentKey, long staffId, Instant at) {
        this.id = id;
        this.caseFileId = consent.caseFileId();
        this.consentId = consent.getId();
        this.purpose = consent.purpose().name();
        this.recipient = recipient.key();
        this.institutionId = recipient.institutionId();
        this.contentKey = contentKey;
        this.disclosedBy = staffId;
        this.disclosedAt = at;
    }

    DisclosureRow row() {
        return new DisclosureRow(
                consentId, Recipient.parse(recipient).orElseThrow(), purpose, contentKey, disclosedBy, disclosedAt);
    }

    public long getId() {
        return id;
    }
}
