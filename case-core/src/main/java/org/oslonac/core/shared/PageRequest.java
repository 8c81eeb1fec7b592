package org.oslonac.core.shared;

/**
 * Which slice of a list is wanted: the zero-based number of the first row, how many rows at most, and the order. The
 * sort key is looked up by the query in its own list of known columns, so nothing that a user types reaches SQL.
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {

    /** No list hands out more rows than this at once. */
    public static final int LARGEST = 200;

    public PageRequest {
        first = Math.max(0, first);
        size = Math.min(LARGEST, Math.max(1, size));
        sort = sort == null ? "" : sort;
    }
}
