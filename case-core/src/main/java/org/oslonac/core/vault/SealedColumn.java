package org.oslonac.core.vault;

/** A column whose values are sealed. Each feature names its own in an enum. */
public interface SealedColumn {

    String table();

    String column();

    Compartment compartment();

    /** Whether it holds files, which are some thousand times as long as what is typed. */
    default boolean isFile() {
        return false;
    }
}
