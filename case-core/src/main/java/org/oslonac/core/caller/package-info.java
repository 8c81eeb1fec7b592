/**
 * Callers who stay anonymous and are known all the same: by a code word of their own, or by a flag because they abuse the
 * line.
 *
 * <p>Decisions: a caller code is never joined to a client (aggregate 2); a number is recognised by its keyed hash and
 * answers with a code word or "unknown", nothing more (D27). A flag expires by itself after 1, 7, 30 or 90 days, gives the
 * consultant advice and the last three notes, and never hides or blocks a call (D28): there is no way to ask this package
 * for permission. Who may call: the call page, call-backs, supervisors.
 */
package org.oslonac.core.caller;
