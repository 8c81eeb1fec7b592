package org.oslonac.core.contactimport;

import java.io.Closeable;
import java.util.Optional;

/** Reads a table row by row, without keeping what it has read. */
interface SheetReader extends Closeable {

    /** The next row that is not blank, or empty at the end. */
    Optional<SheetRow> next();
}
