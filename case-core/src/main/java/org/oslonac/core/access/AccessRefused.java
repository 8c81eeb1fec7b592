package org.oslonac.core.access;

/**
 * Somebody asked for a record that is not there, or not for her; the trace is written the same for both.
 *
 * @param list the table of the record without its prefix
 * @param id the record, or {@code null} when there is none
 */
public record AccessRefused(String list, Long id) {}
