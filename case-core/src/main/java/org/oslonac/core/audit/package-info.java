/**
 * The trace that every read, change, search, reveal, export and refusal leaves (Q17).
 *
 * <p>Decisions: the row is written in the same transaction as the act, so what cannot be traced does not happen; rows
 * hold ids and data classes, never values; nobody changes or deletes a row. Who may call: every service of every module.
 */
package org.oslonac.core.audit;
