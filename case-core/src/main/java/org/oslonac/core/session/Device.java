package org.oslonac.core.session;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * What a colleague recognises her browser by, without what could follow her: no version and no word of the browser itself.
 *
 * @param system the name of the operating system; empty when it is none of the usual ones
 * @param browser the name of the browser; empty when it is none of the usual ones
 */
public record Device(DeviceKind kind, String system, String browser) implements Serializable {

    /** Words by which browsers say their system, the telling ones first. */
    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iOS",
            "iPad",
            "iPadOS",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    /** Every browser also says the names of those that came before it. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    /** @param said what the browser says of itself; it may be anything */
    public static Device of(String said) {
        String words = said == null ? "" : said;
        String system = first(SYSTEMS, words);
        return new Device(kind(words, system), system, first(BROWSERS, words));
    }

    private static DeviceKind kind(String words, String system) {
        return switch (system) {
            case "" -> DeviceKind.UNKNOWN;
            case "iOS" -> DeviceKind.PHONE;
            case "iPadOS" -> DeviceKind.TABLET;
            case "Android" -> words.contains("Mobile") ? DeviceKind.PHONE : DeviceKind.TABLET;
            default -> DeviceKind.COMPUTER;
        };
    }

    private static String first(Map<String, String> names, String words) {
        return names.entrySet().stream()
                .filter(name -> words.contains(name.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return ordered;
    }
}
