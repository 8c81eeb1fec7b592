package org.oslonac.core.vault;

/** A column whose values are sealed. Each feature names its own in an enum. */
public interface SealedColumn {

    /** Where the values lie, and under which key. */
    record Place(String table, String column, Compartment compartment) {}

    Place place();

    default String table() {
        return place().table();
    }

    default String column() {
        return place().column();
    }

    default Compartment compartment() {
        return place().compartment();
    }

    /** Whether it holds files, which are some thousand times as long as what is typed. */
    default boolean isFile() {
        return false;
    }
}
