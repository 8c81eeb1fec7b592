/**
 * A colleague leaves for good: what she holds is handed over, her account is closed, and what she read in her last months
 * can be printed (D41, Q22).
 *
 * <p>Decisions: one administrator does it, for it takes rights away and gives none that a colleague's role has not; each
 * feature says what it holds ({@link org.oslonac.core.leaving.api.Holding}). Who may call: the administrator's pages. See
 * docs/adr/0019.
 */
package org.oslonac.core.leaving;
