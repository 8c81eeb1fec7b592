/**
 * Bringing an organisation's history along: contacts from a CSV or XLSX table become locked contacts of the line.
 *
 * <p>Decisions: all or nothing for a file, and a dry run says beforehand which rows are refused and why. Importing again
 * adds nothing: a row is known by the organisation's own number for the call, or by its content and by which occurrence
 * of that content it is, so that two equal rows of one file are two calls and the same file twice is still two calls. The
 * uploaded table lies sealed under a key that only this process holds, and is dropped when the import ends. Who may call:
 * the import page, for case managers and supervisors.
 */
package org.oslonac.core.contactimport;
