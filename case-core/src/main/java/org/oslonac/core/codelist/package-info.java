/**
 * The code lists of the house: what a form offers, what a report counts.
 *
 * <p>Decisions: a list is data, in Serbian and English, with the code that the Human Trafficking Case Data Standard
 * (HTCDS 2.0, IOM, CC BY 4.0) gives it; codes are never reused and a code is retired rather than deleted, because old
 * records keep pointing at it. Lists are small and are kept in memory. Anybody who is signed in may read them.
 */
package org.oslonac.core.codelist;
