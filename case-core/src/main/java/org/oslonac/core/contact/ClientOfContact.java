package org.oslonac.core.contact;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * That a contact is about a client: a second, read-only look at what {@link Contact} keeps, for the condition of
 * {@link ContactScope}.
 */
@Entity
@Cacheable(false)
@IdClass(ClientOfContact.Key.class)
@Table(name = "core_contact_client")
public class ClientOfContact {

    @Id
    @Column(name = "contact_id")
    private long contactId;

    @Id
    @Column(name = "case_file_id")
    private long caseFileId;

    protected ClientOfContact() {}

    /** A contact and a client. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long contactId;
        private long caseFileId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && contactId == that.contactId && caseFileId == that.caseFileId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contactId, caseFileId);
        }
    }
}
