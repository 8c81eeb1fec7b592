/**
 * What every feature needs and no feature owns: refusals, paging, the clock, the office's time zone, and Serbian text.
 *
 * <p>Decisions: refusals carry a text key and never a sentence; instants are UTC, and only this package knows where the
 * office stands. Anybody may depend on this package; it depends on nobody.
 */
package org.oslonac.core.shared;
