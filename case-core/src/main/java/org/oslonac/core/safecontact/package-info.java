/**
 * When, how and under which words a client may be called without putting her in danger (aggregate 3).
 *
 * <p>Decisions: a plan is agreed with the client and never edited: a change is a new plan, which supersedes the old one.
 * Hours are those of the place where she is. The rule is enforced, not shown: an outgoing call against the plan is kept
 * only with a reason (D26), and a text is sent only where it was agreed to. Numbers are keyed hashes with the last two
 * digits unless she agreed to have them kept. Every feature that calls a client asks
 * {@link org.oslonac.core.safecontact.SafeContactService}; this package knows a client by id only.
 */
package org.oslonac.core.safecontact;
