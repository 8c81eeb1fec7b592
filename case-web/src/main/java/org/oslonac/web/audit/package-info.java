/**
 * The pages of the data protection officer about the audit trail, and the work that the house does for her by the clock.
 *
 * <p>Decisions: that work runs in the role of the data protection officer and nothing else (docs/adr/0007).
 */
package org.oslonac.web.audit;
