/**
 * A colleague leaves for good: what she holds is handed over, her account is closed, and what she read in her last months
 * can be printed (D41, Q22).
 *
 * <p>Decisions: an administrator asks and a supervisor allows it, because who takes a case is a matter of cases, which an
 * administrator does not see; whoever must be out at once is switched off first, by one. Each feature says what it holds
 * ({@link org.oslonac.core.holding.api.Holding}). Who may call: pages of the administrator and of the data protection officer.
 * See docs/adr/0019 and 0023.
 */
package org.oslonac.core.leaving;
