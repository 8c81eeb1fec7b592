package org.oslonac.core.contactimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.shared.FoldedText;

/**
 * Finds a code by what people write for it: the code itself, its text in either language and script, or one of the
 * alternatives that the text offers ({@code Klijentkinja / klijent}). What could mean two codes means none.
 */
final class CodeWords {

    private static final Set<String> UNKNOWN = Set.of(
            "",
            "nepoznato",
            "nepoznat",
            "nepoznata",
            "nije poznato",
            "skriven",
            "skriven broj",
            "anonimno",
            "anonimna",
            "anoniman",
            "anonymous",
            "hidden",
            "unknown",
            "n a",
            "nema",
            "x");

    private static final Pattern SLASHED = Pattern.compile("(\\p{L}+)/(\\p{Ll}{2,5})(?!\\p{L})");

    private final Map<String, String> words = new HashMap<>();

    CodeWords(List<CodeItem> items, Map<String, String> alsoCalled) {
        Set<String> ambiguous = new HashSet<>();
        for (CodeItem item : items) {
            for (String name : names(item)) {
                String before = words.putIfAbsent(name, item.code());
                if (before != null && !before.equals(item.code())) {
                    ambiguous.add(name);
                }
            }
        }
        words.keySet().removeAll(ambiguous);
        for (CodeItem item : items) {
            words.put(FoldedText.of(item.sr()), item.code());
            words.put(FoldedText.of(item.en()), item.code());
            words.put(FoldedText.of(item.code()), item.code());
        }
        alsoCalled.forEach(words::putIfAbsent);
        words.remove("");
    }

    private static Set<String> names(CodeItem item) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : List.of(item.sr(), item.en())) {
            names.add(FoldedText.of(text.replaceAll("\\([^)]*\\)", " ")));
            for (String alternative : text.replaceAll("\\([^)]*\\)", " ").split("/|, ")) {
                names.add(FoldedText.of(alternative));
            }
            names.addAll(genders(text));
            for (String part : text.split(", ")) {
                names.addAll(genders(part));
            }
        }
        return names;
    }

    /** {@code Građanin/ka} is written as one of two words: the first, or a feminine one with that ending. */
    private static Set<String> genders(String text) {
        Set<String> names = new LinkedHashSet<>();
        names.add(FoldedText.of(SLASHED.matcher(text).replaceAll("$1")));
        for (int dropped = 0; dropped <= 2; dropped++) {
            int cut = dropped;
            names.add(FoldedText.of(SLASHED.matcher(text).replaceAll(word -> {
                String stem = word.group(1);
                return stem.substring(0, Math.max(0, stem.length() - cut)) + word.group(2);
            })));
        }
        return names;
    }

    Optional<String> find(String written) {
        return Optional.ofNullable(words.get(FoldedText.of(written)));
    }

    /** Whether this says that nobody knows, which is an answer too (D49). */
    static boolean isUnknown(String written) {
        return UNKNOWN.contains(FoldedText.of(written));
    }
}
