package org.oslonac.core.contactimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table's calls a few hundred at a time, so that a long table needs no more memory than a short one. */
final class RowBatches {

    static final int SIZE = 500;

    /** What is to be done with the next rows. */
    interface Each {

        void rows(List<CallRow> rows);
    }

    private RowBatches() {}

    static void read(SheetFile file, int headerRow, CallRowReader calls, Each each) {
        try (SheetReader sheet = file.read()) {
            List<CallRow> batch = new ArrayList<>(SIZE);
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                if (row.get().number() > headerRow) {
                    batch.add(calls.read(row.get()));
                }
                if (batch.size() == SIZE) {
                    each.rows(batch);
                    batch = new ArrayList<>(SIZE);
                }
            }
            if (!batch.isEmpty()) {
                each.rows(batch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read again", e);
        }
    }
}
