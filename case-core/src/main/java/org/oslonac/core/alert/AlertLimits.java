package org.oslonac.core.alert;

/** From where on something is noticed at all. The web application knows it from the configuration. */
public interface AlertLimits {

    /** How many cases a day are nobody's business, whatever her habit. */
    int casesADay();

    /** How many readings at night are nobody's business. */
    int readsANight();

    /** How many searches in a row without an opening are nobody's business. */
    int searchesInARow();
}
