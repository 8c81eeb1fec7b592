package org.oslonac.core.vault;

/** A column whose values are sealed. Each feature names its own in an enum. */
public interface SealedColumn {

    String table();

    String column();

    Compartment compartment();
}
