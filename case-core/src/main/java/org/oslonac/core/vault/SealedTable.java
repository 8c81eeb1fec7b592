package org.oslonac.core.vault;

import java.util.List;

/**
 * What the vault must know of a table to seal and re-seal its rows past the entities.
 *
 * @param key the columns that find a row again
 * @param row the column that a value is bound to: the row's own id, or that of the row it belongs to
 * @param kind whose keys seal it
 * @param owner an SQL expression for the owner's id; where it is null the house is the owner
 */
public record SealedTable(
        String table, List<String> key, String row, KeyOwner.OwnerKind kind, String owner, List<SealedColumn> columns) {

    /** The columns of one table among those of a feature. */
    public static SealedTable of(
            String table, List<String> key, String row, KeyOwner.OwnerKind kind, String owner, SealedColumn... all) {
        return new SealedTable(
                table,
                key,
                row,
                kind,
                owner,
                List.of(all).stream()
                        .filter(column -> column.table().equals(table))
                        .toList());
    }
}
