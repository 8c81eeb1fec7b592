package org.oslonac.core.contactimport;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one row, so that all of it can be mended at once. */
final class RowRefusals {

    private static final int SHOWN = 60;

    private final int row;
    private final List<Refusal> found = new ArrayList<>();

    RowRefusals(int row) {
        this.row = row;
    }

    /** @param what the key of the reason, with its feature: {@code contactimport.reason.notADate} */
    void add(ColumnDraft column, String what, String value, Object... arguments) {
        String shown = value.codePointCount(0, value.length()) > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
                : value;
        found.add(new Refusal(row, column.getHeader(), what, List.of(arguments), shown));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Refusal> found() {
        return found;
    }
}
