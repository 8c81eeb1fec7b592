package org.oslonac.core.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.SealedBytes;

/** The signed form of a consent, sealed. It is apart from the consent, so that lists don't carry files about. */
@Entity
@Table(name = "core_consent_scan")
public class ConsentScan {

    @Id
    @Column(name = "consent_id")
    private long consentId;

    @Enumerated(EnumType.STRING)
    private ScanType type;

    private int size;

    private SealedBytes content;

    protected ConsentScan() {}

    /** @throws ConsentRefused when the file is none that the register takes */
    ConsentScan(long consentId, ScanDraft file, Seal seal) {
        this.consentId = consentId;
        this.type = file.type();
        this.size = file.content().length;
        this.content = seal.sealBytes(ConsentSecret.SCAN, file.content());
    }

    ScanType type() {
        return type;
    }

    byte[] content(Seal seal) {
        return seal.openBytes(ConsentSecret.SCAN, content);
    }
}
