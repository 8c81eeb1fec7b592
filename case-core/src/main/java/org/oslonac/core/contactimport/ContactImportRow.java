package org.oslonac.core.contactimport;

import java.time.Instant;

/** A file that was imported, in the list of imports. */
public record ContactImportRow(
        long id, Instant importedAt, String importedBy, SheetFormat format, int fresh, int known) {}
