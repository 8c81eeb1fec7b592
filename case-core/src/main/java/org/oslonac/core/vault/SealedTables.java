package org.oslonac.core.vault;

import java.util.List;

/** The sealed tables of a feature. A bean of this type is enough for them to be migrated, rotated and checked. */
public interface SealedTables {

    List<SealedTable> tables();
}
