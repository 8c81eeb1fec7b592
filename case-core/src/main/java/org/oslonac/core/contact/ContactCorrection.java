package org.oslonac.core.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a contact was changed after it had been saved: by whom, when, why, and which groups of fields. Never changed. */
@Entity
@Table(name = "core_contact_correction")
public class ContactCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String reason;

    /** Names of groups of fields, with commas between; never values. */
    private String fields;

    protected ContactCorrection() {}

    ContactCorrection(Contact contact, long staffId, Instant happenedAt, String reason, String fields) {
        this.contact = contact;
        this.staffId = staffId;
        this.happenedAt = happenedAt;
        this.reason = reason;
        this.fields = fields;
    }

    String getFields() {
        return fields;
    }

    String getReason() {
        return reason;
    }
}
