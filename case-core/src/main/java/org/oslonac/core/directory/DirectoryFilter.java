package org.oslonac.core.directory;

/**
 * Which part of the directory is wanted; {@code null} leaves a criterion open.
 *
 * @param text words that must all be found, in either script and any spelling
 * @param retired whether entries that are no longer offered are wanted too
 */
public record DirectoryFilter(
        String text, String type, String country, String service, String language, boolean retired) {

    /** Everything that is offered and answers to this text. */
    public static DirectoryFilter text(String text) {
        return new DirectoryFilter(text, null, null, null, null, false);
    }

    /** What was looked for stays out of logs. */
    @Override
    public String toString() {
        return "DirectoryFilter[type=" + type + ", country=" + country + "]";
    }
}
