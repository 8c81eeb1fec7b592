package org.oslonac.core.contactimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One upload on its way in, in the memory of this server; whoever uploaded it is the only one who sees it. */
final class ImportJob {

    private final long owner;
    private final SheetFile file;
    private final int headerRow;
    private final int rows;
    private final Instant since;

    private ImportState state = ImportState.READY;
    private ColumnMapping mapping;
    private boolean dryRun;
    private boolean cancelled;
    private int done;
    private int fresh;
    private int known;
    private int refusedRows;
    private boolean sameFile;
    private ImportRefused fileRefusal;
    private List<Refusal> refusals = new ArrayList<>();

    ImportJob(long owner, SheetFile file, int headerRow, int rows, Instant since) {
        this.owner = owner;
        this.file = file;
        this.headerRow = headerRow;
        this.rows = rows;
        this.since = since;
    }

    /** @throws ImportRefused when it runs already or is in */
    synchronized void start(ColumnMapping chosen, boolean onlyCheck) {
        if (state.isRunning()) {
            throw new ImportRefused("running");
        }
        if (state == ImportState.IMPORTED) {
            throw new ImportRefused("done");
        }
        mapping = chosen;
        dryRun = onlyCheck;
        state = ImportState.RUNNING;
        cancelled = false;
        fileRefusal = null;
        done = 0;
        forgetCounts();
    }

    /** Counts begin anew, because the file is read from its beginning again. */
    synchronized void forgetCounts() {
        fresh = 0;
        known = 0;
        refusedRows = 0;
        refusals = new ArrayList<>();
    }

    /** @throws ImportRefused when somebody has cancelled it */
    synchronized void advance(int newRows, int knownRows) {
        if (cancelled) {
            throw new ImportRefused("cancelled");
        }
        done += newRows + knownRows;
        fresh += newRows;
        known += knownRows;
    }

    synchronized void refuse(List<Refusal> found) {
        done++;
        refusedRows++;
        refusals.addAll(found);
    }

    synchronized void finish(ImportState end) {
        state = end;
        if (end == ImportState.IMPORTED) {
            file.discard();
        }
    }

    /** Ends because of a refusal that concerns the whole file. */
    synchronized ImportState stop(ImportRefused why) {
        if (cancelled) {
            return ImportState.CANCELLED;
        }
        fileRefusal = why;
        return ImportState.FAILED;
    }

    synchronized Optional<ImportRefused> fileRefusal() {
        return Optional.ofNullable(fileRefusal);
    }

    synchronized void cancel() {
        cancelled = true;
    }

    synchronized void isKnownFile() {
        sameFile = true;
    }

    synchronized ImportProgress progress() {
        int passes = dryRun ? 1 : 2;
        int percent = state.isRunning() ? (int) (100L * done / Math.max(1, (long) rows * passes)) : 100;
        return new ImportProgress(
                state, Math.min(100, percent), rows, fresh, known, refusedRows, refusals.size(), sameFile);
    }

    synchronized List<Refusal> refusals(int first, int size) {
        int from = Math.min(Math.max(0, first), refusals.size());
        return List.copyOf(refusals.subList(from, Math.min(refusals.size(), from + size)));
    }

    synchronized boolean isRefused() {
        return refusedRows > 0;
    }

    synchronized boolean isSameFile() {
        return sameFile;
    }

    synchronized boolean isDryRun() {
        return dryRun;
    }

    synchronized ColumnMapping mapping() {
        return mapping;
    }

    long owner() {
        return owner;
    }

    SheetFile file() {
        return file;
    }

    int headerRow() {
        return headerRow;
    }

    Instant since() {
        return since;
    }
}
