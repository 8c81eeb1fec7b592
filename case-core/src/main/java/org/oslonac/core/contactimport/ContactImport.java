package org.oslonac.core.contactimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One file that came in whole. What it was called is not kept: names of files may name people. */
@Entity
@Table(name = "core_contact_import")
public class ContactImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private long importedBy;

    @Enumerated(EnumType.STRING)
    private SheetFormat format;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "new_count")
    private int newCount;

    @Column(name = "known_count")
    private int knownCount;

    protected ContactImport() {}

    ContactImport(Instant importedAt, long importedBy, SheetFormat format, String fileHash) {
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        this.format = format;
        this.fileHash = fileHash;
    }

    void count(int fresh, int known) {
        newCount = fresh;
        knownCount = known;
    }

    long getId() {
        return id;
    }
}
