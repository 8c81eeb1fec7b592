/**
 * Cases on pages: the list, a case with its head, timeline, notes and steps, and the forms that open and change one.
 *
 * <p>Decisions: addresses and titles carry the code and never a name (Q24); who she is stays covered until somebody asks,
 * and asking is written down. Filters and the place in the timeline stand in the address. Lawyers read, the desk works.
 */
package org.oslonac.web.casefile;
