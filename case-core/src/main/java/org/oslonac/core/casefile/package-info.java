/**
 * Cases: the file of one client's help, from intake to closing (aggregate 5).
 *
 * <p>Decisions: a case is known by its code {@code A-YYYY-NNN}, counted per year without gaps by a row that is locked in
 * the transaction that opens the case; who she is lies in {@code core.person}. Every change of status has an actor, a time
 * and a reason, and only the verbs of {@link org.oslonac.core.casefile.CaseFile} change it; nothing reopens silently.
 * Notes are corrected by a new note, never overwritten. Rules: D37, D49-D51, Q9, Q11, Q12, Q15. The team of
 * a case says who may know of it (docs/adr/0011). Who may call: consultants open, case managers lead, supervisors close, lawyers read; other
 * features use the {@code api} package.
 */
package org.oslonac.core.casefile;
