/** Known callers on pages: flags that hold with their advice and notes, code words, and what a call page shows of a number. */
package org.oslonac.web.caller;
