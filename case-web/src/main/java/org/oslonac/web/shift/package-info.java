/** Shift handover on pages: the latest note in full, the unread and the earlier ones, and the form at the end of a shift. */
package org.oslonac.web.shift;
