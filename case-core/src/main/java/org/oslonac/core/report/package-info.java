/**
 * Reports: counts that the house shows, exports and answers for.
 *
 * <p>Decisions: every number comes out of SQL, and screen, CSV and XLSX are written from one table, so they cannot differ;
 * a period is whole days of Belgrade; a call with two purposes counts in each of them and once in every total; what was
 * not recorded is shown as such. An analyst does not see counts under five where they could single a person out. Features
 * of other modules add reports by publishing a {@link org.oslonac.core.report.api.ReportSource}. Who may call: the report
 * pages, for analysts and supervisors.
 */
package org.oslonac.core.report;
