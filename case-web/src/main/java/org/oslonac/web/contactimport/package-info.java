/** The page that brings calls in from a table, and the list of rows that could not be taken. */
package org.oslonac.web.contactimport;
