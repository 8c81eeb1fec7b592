package org.oslonac.core.contactimport;

/** How far an import is. */
public enum ImportState {
    /** The file is there; its columns are being chosen. */
    READY,
    RUNNING,
    /** A dry run found nothing to refuse. */
    CHECKED,
    /** Rows are refused; nothing was stored. */
    REFUSED,
    CANCELLED,
    IMPORTED,
    /** A fault of ours; nothing was stored. */
    FAILED;

    /** Whether something is going on. */
    public boolean isRunning() {
        return this == RUNNING;
    }
}
