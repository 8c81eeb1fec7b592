package org.oslonac.core.vault;

/** Seals under a key that lives as long as the test. */
public final class TestSeals {

    private static final DataKey KEY = new DataKey(1, Aes.key(Aes.newKey()));

    private TestSeals() {}

    /** The seal of a row; every row of the test lies under the same key. */
    public static Seal row(long id) {
        return new RowSeal(id, compartment -> KEY, key -> key == KEY.id() ? KEY : null);
    }
}
