package org.oslonac.core.caller;

/**
 * What is kept of a caller's number.
 *
 * @param hash its keyed hash, or {@code null} for a hidden number
 * @param tail its last two digits, or {@code null}
 */
record NumberMark(String hash, String tail) {

    static final NumberMark HIDDEN = new NumberMark(null, null);

    boolean isHidden() {
        return hash == null;
    }

    @Override
    public String toString() {
        return "NumberMark[]";
    }
}
