/**
 * The pages of approvals: what waits for the colleague, what she asked for, and one request as one sheet with the decision
 * under it.
 *
 * <p>Decisions: open, read, decide are three presses; the page shows exactly what the hash covers.
 */
package org.oslonac.web.approval;
