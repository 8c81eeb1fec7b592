package org.oslonac.web.app;

import java.util.Arrays;
import java.util.Locale;

/**
 * The three languages of the screen. A request's wish is mapped to one of these constants and never parsed into a locale:
 * PrimeFaces writes the view's locale into a script unescaped.
 */
public enum UiLanguage {
    SR_LATN("sr-Latn", "SR"),
    SR_CYRL("sr-Cyrl", "СР"),
    EN("en", "EN");

    private final String tag;
    private final String shortName;
    private final Locale locale;

    UiLanguage(String tag, String shortName) {
        this.shortName = shortName;
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language with this tag or constant name; Serbian Latin for anything else. */
    public static UiLanguage of(String wish) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(wish) || language.name().equals(wish))
                .findFirst()
                .orElse(SR_LATN);
    }

    public String getTag() {
        return tag;
    }

    /** Two letters for a place with little room. */
    public String getShortName() {
        return shortName;
    }

    public Locale getLocale() {
        return locale;
    }

    public boolean isCyrillic() {
        return this == SR_CYRL;
    }
}
