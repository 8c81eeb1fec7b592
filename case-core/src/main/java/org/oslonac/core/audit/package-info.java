/**
 * The trail that every read, change, search, reveal, export and refusal leaves (Q17), and the chains that show when somebody
 * has laid hands on it (Q18).
 *
 * <p>Decisions: the row is written in the same transaction as the act, as its last work, so what cannot be traced does not
 * happen; rows hold ids and data classes, never values; nobody changes or deletes a row, and the database account of the
 * application cannot. Each row holds a link, an HMAC over the row and the link before it; there are 64 chains, so that
 * writers don't wait for each other; their ends are written outside the database every hour (docs/adr/0010). Who may call:
 * {@link org.oslonac.core.audit.Audit} every service of every module, the rest the data protection officer.
 */
package org.oslonac.core.audit;
