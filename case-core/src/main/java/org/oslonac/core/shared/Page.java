package org.oslonac.core.shared;

import java.util.List;

/** One slice of a list and the number of rows in the whole list. */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
