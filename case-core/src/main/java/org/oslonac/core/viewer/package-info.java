/**
 * Who looked at a case (D44, Q17).
 *
 * <p>Decisions: it is read from the trace that every boundary leaves, grouped by day and colleague, with the data classes
 * that were shown and never a value; attempts that were refused stand in it, too. It is for who leads the case, for
 * supervisors who may know of it, and for the data protection officer, who learns of the case no more than its code; it can
 * be printed for the client. Looking at it leaves a trace itself. Who may call: the page of a case.
 */
package org.oslonac.core.viewer;
