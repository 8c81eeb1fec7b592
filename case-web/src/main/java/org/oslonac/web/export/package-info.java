/**
 * Tables that leave the house as CSV or XLSX.
 *
 * <p>Decisions: both formats are written row by row into the answer from the same rows; a text that a spreadsheet program
 * would take for a formula is disarmed in both (Q29); CSV is UTF-8 with a mark and semicolons, as spreadsheet programs of
 * the region open it. Whoever exports has asked a service first, which leaves the trace.
 */
package org.oslonac.web.export;
