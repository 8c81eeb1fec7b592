package org.oslonac.core.contactimport;

/**
 * How far an import is and what it has found.
 *
 * @param percent 0 to 100
 * @param rows rows of the table below its header
 * @param fresh rows that are new
 * @param known rows that were imported before
 * @param refusedRows rows with something wrong
 * @param refusals what is wrong, all rows together
 * @param sameFile whether this very file was imported before
 */
public record ImportProgress(
        ImportState state,
        int percent,
        int rows,
        int fresh,
        int known,
        int refusedRows,
        int refusals,
        boolean sameFile) {}
