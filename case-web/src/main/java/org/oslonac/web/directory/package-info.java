/**
 * Pages of the directory: the list that everybody may search, an institution, and its form for the assistance desk.
 *
 * <p>Decision: the files lie in a folder {@code institution}, because the server would take a folder of the name of the
 * address {@code /directory} for that address.
 */
package org.oslonac.web.directory;
