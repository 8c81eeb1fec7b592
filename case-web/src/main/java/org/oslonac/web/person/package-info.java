/**
 * Who somebody is, on pages: the form of her data, and the search box with its results.
 *
 * <p>Decisions: what is typed into the box is posted and kept in the session under a number, so that no name ever stands in
 * an address, a log or the browser's history (Q24), and going back to the results works as anywhere.
 */
package org.oslonac.web.person;
