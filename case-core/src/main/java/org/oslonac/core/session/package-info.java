/**
 * The sign-ins that have not ended: since when, when used last, on what kind of device, and whether the screen is locked.
 *
 * <p>Decisions: a session lives in the server's memory and dies with it, so this is kept there, too, and nothing of it in the
 * database; of a browser's words only the kind of device, system and browser are kept, and no address. Times are kept here and
 * judged here: five minutes without hands lock (D45), twenty end, ten hours end in any case (Q23). Who may call: the door and
 * {@code core.access}. See docs/adr/0022.
 */
package org.oslonac.core.session;
