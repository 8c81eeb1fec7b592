package org.oslonac.core.contact;

import static org.oslonac.core.contact.ContactSecret.CORRECTION_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** That a contact was changed after it had been saved: by whom, when, why, and which groups of fields. Never changed. */
@Entity
@Table(name = "core_contact_correction")
public class ContactCorrection {

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private Sealed reason;

    /** The reason as it was said, until the correction is written. */
    @Transient
    private String said;

    /** Names of groups of fields, with commas between; never values. */
    private String fields;

    protected ContactCorrection() {}

    ContactCorrection(Contact contact, long staffId, Instant happenedAt, String reason, String fields) {
        this.contact = contact;
        this.staffId = staffId;
        this.happenedAt = happenedAt;
        this.said = reason;
        this.fields = fields;
    }

    String getFields() {
        return fields;
    }

    /** It gets its place in the record. */
    void writtenAs(long row, Seal seal) {
        id = row;
        reason = seal.seal(CORRECTION_REASON, said);
    }

    String reason(Seal seal) {
        return seal.open(CORRECTION_REASON, reason);
    }

    long getId() {
        return id;
    }

    long getStaffId() {
        return staffId;
    }

    Instant getHappenedAt() {
        return happenedAt;
    }
}
