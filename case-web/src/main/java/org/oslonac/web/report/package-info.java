/**
 * Pages of the reports: the list of ready-made ones and the report on calls, as table, chart, CSV and XLSX.
 *
 * <p>Decisions: the question stands in the address, so a report can be kept as a bookmark; screen and files are written
 * from the same table, and how it was counted stands below it everywhere.
 */
package org.oslonac.web.report;
