package org.oslonac.core.contactimport;

import org.oslonac.core.contact.PastContact;

/** A row that may come in, with what it is known by. */
record CheckedRow(CallRow row, String key, String content) {

    PastContact call() {
        return row.call();
    }

    @Override
    public String toString() {
        return "CheckedRow[" + row.number() + "]";
    }
}
