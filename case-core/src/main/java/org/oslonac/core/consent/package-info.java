/**
 * What she agreed to: for each purpose and each recipient by itself, with the history of every answer (aggregate 12).
 *
 * <p>Decisions (docs/adr/0015): an answer is written once and never overwritten; asking again makes a new edition, and
 * withdrawing adds to the one that was given. The state is worked out from what was written and from the clock, so nothing
 * has to run for a consent to expire. Nothing leaves the house but through {@code api.Disclosures}, which asks for a
 * valid consent and writes what left in the same transaction. Rules: D39, D47, Q35. Clients are known by id. Who may call:
 * the desk records and withdraws, lawyers read; other features use the {@code api} package.
 */
package org.oslonac.core.consent;
