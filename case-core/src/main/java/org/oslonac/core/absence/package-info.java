/**
 * Absences of colleagues, and who stands in for them.
 *
 * <p>Decisions: on the days of an absence the deputy may know of the cases of the one whom she stands in for, as far as
 * her own roles open them; {@link org.oslonac.core.access.CaseScope} holds that. Deputies do not chain, and nobody stands
 * in for a file that is closed to the absent colleague or to herself (D7). A colleague writes down her own absence, a
 * supervisor anybody's. Days are the office's. Who may call: everybody who works on cases.
 */
package org.oslonac.core.absence;
