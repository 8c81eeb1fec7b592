package org.oslonac.core.approval.api;

/**
 * One line of what is approved. Everything in it is part of the hash.
 *
 * @param key the text key of its name
 * @param kind how the value is shown
 * @param list the code list of a {@link Kind#CODE}, else empty
 * @param value the value as it is stored
 */
public record Fact(String key, Kind kind, String list, String value) {

    /** How a value is turned into words. */
    public enum Kind {
        /** Shown as it is. */
        TEXT,
        /** A code of a list. */
        CODE,
        /** The key of a text. */
        KEY
    }

    public Fact {
        list = list == null ? "" : list;
        value = value == null ? "" : value;
    }

    public static Fact text(String key, String value) {
        return new Fact(key, Kind.TEXT, "", value);
    }

    public static Fact code(String key, String list, String code) {
        return new Fact(key, Kind.CODE, list, code);
    }

    public static Fact key(String key, String textKey) {
        return new Fact(key, Kind.KEY, "", textKey);
    }

    @Override
    public String toString() {
        return "Fact[" + key + "]";
    }
}
