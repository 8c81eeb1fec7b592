package org.oslonac.web.app;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.shared.SerbianScript;

/**
 * Every word that a user reads, from the text files of all modules: {@code texts/<feature>_sr.properties} and
 * {@code _en.properties}, listed in each module's {@code META-INF/oslonac-texts}. Cyrillic is made from Latin once.
 * Patterns are ICU's, so Serbian plurals have their three forms.
 */
@ApplicationScoped
public class Texts {

    private final Map<UiLanguage, Map<String, String>> texts = load();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    /** The text as it stands in the file. */
    public String get(UiLanguage language, String key) {
        String text = texts.get(language).get(key);
        return text == null ? missing(key) : text;
    }

    /** The text with its arguments put in, in the plural form that they ask for. */
    public String format(UiLanguage language, String key, Object... arguments) {
        MessageFormat pattern = pattern(language, key);
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    /** The same with arguments by name. */
    public String formatNamed(UiLanguage language, String key, Map<String, Object> arguments) {
        MessageFormat pattern = pattern(language, key);
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    private MessageFormat pattern(UiLanguage language, String key) {
        return patterns.computeIfAbsent(
                language.getTag() + '|' + key,
                any -> new MessageFormat(get(language, key), ULocale.forLocale(language.getLocale())));
    }

    public boolean has(String key) {
        return texts.get(UiLanguage.SR_LATN).containsKey(key);
    }

    public Set<String> keys(UiLanguage language) {
        return Collections.unmodifiableSet(texts.get(language).keySet());
    }

    static String missing(String key) {
        return "???" + key + "???";
    }

    private static Map<UiLanguage, Map<String, String>> load() {
        Map<String, String> serbian = new TreeMap<>();
        Map<String, String> english = new TreeMap<>();
        try {
            for (URL list : Collections.list(loader().getResources("META-INF/oslonac-texts"))) {
                try (var lines = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                    for (String feature :
                            lines.lines().filter(line -> !line.isBlank()).toList()) {
                        read(feature + "_sr", serbian);
                        read(feature + "_en", english);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts cannot be read", e);
        }
        Map<String, String> cyrillic = new TreeMap<>();
        serbian.forEach((key, text) -> cyrillic.put(key, SerbianScript.patternToCyrillic(text)));
        Map<UiLanguage, Map<String, String>> all = new EnumMap<>(UiLanguage.class);
        all.put(UiLanguage.SR_LATN, serbian);
        all.put(UiLanguage.SR_CYRL, cyrillic);
        all.put(UiLanguage.EN, english);
        return all;
    }

    private static void read(String file, Map<String, String> into) throws IOException {
        try (InputStream in = loader().getResourceAsStream("texts/" + file + ".properties")) {
            if (in == null) {
                throw new IOException("There is no text file " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, text) -> into.put((String) key, (String) text));
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
