package org.oslonac.core.shared;

import com.ibm.icu.text.MessagePattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serbian in its two scripts. Latin is what is written and stored; Cyrillic is made from it, word by word. Words with a
 * letter that Serbian does not have, with digits or an {@code @} in them, and those on the list of exceptions stay as they
 * are; the same list says where {@code nj} and {@code dž} are two letters.
 */
public final class SerbianScript {

    private static final String LATIN = "abcčćdđefghijklmnoprsštuvzžABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ";
    private static final String CYRILLIC = "абцчћдђефгхијклмнопрсштувзжАБЦЧЋДЂЕФГХИЈКЛМНОПРСШТУВЗЖ";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@]+(?:[-_./@][\\p{L}\\p{N}@]+)*");
    private static final Pattern FOREIGN = Pattern.compile(".*[qwxyQWXY@].*|.*\\p{N}.*\\p{L}.*|.*\\p{L}.*\\p{N}.*");
    private static final List<String> EXCEPTIONS = exceptions();
    private static final List<String> KEPT =
            EXCEPTIONS.stream().filter(line -> line.indexOf('|') < 0).toList();
    private static final List<String> PARTED =
            EXCEPTIONS.stream().filter(line -> line.indexOf('|') > 0).toList();

    private SerbianScript() {}

    private static List<String> exceptions() {
        try (InputStream in = SerbianScript.class.getResourceAsStream("/texts/cyrillic-exceptions.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The exceptions of the transliterator cannot be read", e);
        }
    }

    /** The Latin text in Cyrillic; what is not Serbian Latin stays as it is. */
    public static String toCyrillic(String latin) {
        Matcher words = WORD.matcher(latin);
        return words.replaceAll(word -> Matcher.quoteReplacement(wordToCyrillic(word.group())));
    }

    /**
     * The same for a message pattern: what is said turns Cyrillic, in every plural form too; arguments, their kinds and the
     * names of the forms stay.
     *
     * @throws IllegalArgumentException when it is no message pattern
     */
    public static String patternToCyrillic(String pattern) {
        if (pattern.indexOf('{') < 0) {
            return toCyrillic(pattern);
        }
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder out = new StringBuilder(pattern.length());
        boolean said = true;
        int done = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            boolean opens = part.getType() == MessagePattern.Part.Type.MSG_START;
            boolean closes = part.getType() == MessagePattern.Part.Type.ARG_LIMIT;
            boolean breaks = part.getType() == MessagePattern.Part.Type.ARG_START
                    || part.getType() == MessagePattern.Part.Type.MSG_LIMIT;
            if (opens || closes || breaks) {
                int end = breaks ? part.getIndex() : part.getLimit();
                String piece = pattern.substring(done, end);
                out.append(said ? toCyrillic(piece) : piece);
                done = end;
                said = opens || closes;
            }
        }
        return out.append(said ? toCyrillic(pattern.substring(done)) : pattern.substring(done))
                .toString();
    }

    private static String wordToCyrillic(String word) {
        if (KEPT.contains(word) || FOREIGN.matcher(word).matches()) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        int parting = parting(word);
        for (int i = 0; i < word.length(); i++) {
            char one = word.charAt(i);
            char next = i + 1 < word.length() && i + 1 != parting ? Character.toLowerCase(word.charAt(i + 1)) : ' ';
            int at = "lLnNdD".indexOf(one);
            if (at >= 0 && (at < 4 ? next == 'j' : next == 'ž')) {
                out.append("љЉњЊџЏ".charAt(at));
                i++;
            } else {
                int place = LATIN.indexOf(one);
                out.append(place < 0 ? one : CYRILLIC.charAt(place));
            }
        }
        return out.toString();
    }

    /** Where in the word two letters are not one sound; -1 when nowhere. */
    private static int parting(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return PARTED.stream()
                .filter(stem -> small.startsWith(stem.replace("|", "")))
                .mapToInt(stem -> stem.indexOf('|'))
                .findFirst()
                .orElse(-1);
    }
}
