package org.oslonac.core.shared;

/** Serbian in its two scripts. Latin is what is written and stored; Cyrillic is made from it. */
public final class SerbianScript {

    private static final String LATIN = "abcčćdđefghijklmnoprsštuvzžABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ";
    private static final String CYRILLIC = "абцчћдђефгхијклмнопрсштувзжАБЦЧЋДЂЕФГХИЈКЛМНОПРСШТУВЗЖ";

    private SerbianScript() {}

    /** The Latin text in Cyrillic; what is not Serbian Latin stays as it is. */
    public static String toCyrillic(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char one = latin.charAt(i);
            char next = i + 1 < latin.length() ? Character.toLowerCase(latin.charAt(i + 1)) : ' ';
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

    /** The same for a message pattern: what stands in braces is left alone. */
    public static String patternToCyrillic(String pattern) {
        return pattern.indexOf('{') < 0 ? toCyrillic(pattern) : pattern;
    }
}
