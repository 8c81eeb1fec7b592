package org.oslonac.core.vault;

/**
 * Seals and opens the values of one row. A value is bound to its column, its row and its compartment: moved anywhere else
 * it cannot be opened (Q1). Whoever takes a seal from the {@link Vault} has asked {@code core.access} before.
 */
public interface Seal {

    /** @return {@code null} for {@code null} */
    Sealed seal(SealedColumn column, String plain);

    /**
     * @return what was sealed; {@code null} for {@code null}, and for what was erased with its key
     * @throws SealBroken when the value was changed, or moved from another row or column
     */
    String open(SealedColumn column, Sealed sealed);

    /** Seals a file. @return {@code null} for {@code null} */
    SealedBytes sealBytes(SealedColumn column, byte[] plain);

    /** As {@link #open(SealedColumn, Sealed)}, for a file. */
    byte[] openBytes(SealedColumn column, SealedBytes sealed);
}
