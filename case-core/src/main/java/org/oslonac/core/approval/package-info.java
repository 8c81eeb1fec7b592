/**
 * Consequential acts take two people: one asks, another decides, and what is done is exactly what was decided on.
 *
 * <p>Decisions: an approval holds for a hash over exactly the facts that the approver reads, so any change of them voids
 * it (D2). Whoever asked or edited that version never decides, whatever her roles (D1). The approvers stand in a chain:
 * the first who may decide does; when she is away or silent longer than the set hours the next one may, too, and when
 * nobody is left the page says whom to appoint (D4). Each kind may have an order of its own, which two people set. One submission is open for a subject, and has one decision (D3).
 * Features plug in through {@link org.oslonac.core.approval.api.Approvable} and ask through
 * {@link org.oslonac.core.approval.api.Approvals}. Who may call: every feature with an act of that weight, and the pages
 * of approvals. See docs/adr/0012.
 */
package org.oslonac.core.approval;
