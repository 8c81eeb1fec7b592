package org.oslonac.core.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where a contact came from, if it was not recorded here: a second, read-only look at its row. {@link ContactHistory}
 * writes it.
 */
@Entity
@Table(name = "core_contact")
public class ContactOrigin {

    @Id
    private Long id;

    @Column(name = "import_id", insertable = false, updatable = false)
    private Long importId;

    /** Who took it, in the words of the old record. */
    @Column(name = "consultant_text", insertable = false, updatable = false)
    private String consultant;

    protected ContactOrigin() {}

    String getConsultant() {
        return consultant;
    }
}
