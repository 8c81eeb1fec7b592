/**
 * What one shift tells the next: open call-backs, clients to watch over, and a free note.
 *
 * <p>Decisions: a note is written once and never changed, so that what was handed over can be shown later; the call-backs
 * it names show where they stand now. Reading is marked by the reader herself, once. Clients are known by id. Who may
 * call: the shift page and My day.
 */
package org.oslonac.core.shift;
