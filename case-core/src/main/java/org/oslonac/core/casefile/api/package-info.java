/**
 * What other features may know and ask about a case: its code, its summary, what may keep it from being closed, and that
 * it was opened or changed its status.
 */
package org.oslonac.core.casefile.api;
