/**
 * The colleagues' accounts as the administrator keeps them: who has one, with which roles, and who has left.
 *
 * <p>Decisions: an administrator opens an account and hands over a start link, and never knows a password; roles, also the
 * first ones, are asked for and a second person agrees, who is neither the administrator nor the colleague herself. An
 * account is switched off and never deleted. A house without accounts lets one administrator begin by a link, and lets her
 * give roles alone until a second person could agree. Who may call: the pages of administration.
 */
package org.oslonac.core.staff;
