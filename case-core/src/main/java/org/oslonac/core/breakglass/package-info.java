/**
 * Emergency access to a case by a colleague who is not on its team (D42, Q10).
 *
 * <p>Decisions: it takes a reason and her password once more, lasts three hours and opens what her own roles open; the
 * owner of the case and the supervisors are told at once, and one of them or the data protection officer judges it within
 * 48 hours, never the one who did it. Who is related to the client gets no access this way either (D7). The answer never
 * tells whether there is a case of the code (Q11). Who may call: those who read cases; supervisors and the data
 * protection officer judge.
 */
package org.oslonac.core.breakglass;
