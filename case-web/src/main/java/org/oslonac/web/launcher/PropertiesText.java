package org.oslonac.web.launcher;

import java.util.Map;
import java.util.stream.Collectors;

/** Text of a properties file, as {@link java.util.Properties#load} reads it, without the date that store() writes. */
final class PropertiesText {

    private PropertiesText() {}

    static String of(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escape(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char character : value.toCharArray()) {
            if (character == '\\' || character == ' ') {
                escaped.append('\\').append(character);
            } else if (character < ' ' || character > '~') {
                escaped.append(String.format("\\u%04x", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
