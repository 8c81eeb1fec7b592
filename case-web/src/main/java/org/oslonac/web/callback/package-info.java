/**
 * Promised calls and regular contacts on pages: the list, one call with its attempts, and the rhythm agreed with a client.
 * Every page of a call to a client shows first how she may be reached.
 */
package org.oslonac.web.callback;
