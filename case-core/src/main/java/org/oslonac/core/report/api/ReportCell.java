package org.oslonac.core.report.api;

/**
 * One count.
 *
 * @param count how many records
 * @param minutes how long they took together
 * @param withoutMinutes for how many of them nobody knows how long they took
 * @param hidden whether the count is too small to be shown to the asker
 */
public record ReportCell(long count, long minutes, long withoutMinutes, boolean hidden) {

    public static final ReportCell NONE = new ReportCell(0, 0, 0, false);

    /** The same cell with nothing left to read in it. */
    public ReportCell hide() {
        return new ReportCell(0, 0, 0, true);
    }
}
