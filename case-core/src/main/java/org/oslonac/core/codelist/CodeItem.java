package org.oslonac.core.codelist;

import java.time.LocalDate;

/**
 * One entry of a code list.
 *
 * @param list the list it belongs to, such as {@code contact_purpose}
 * @param code its code, unique in the list and never reused
 * @param sr its text in Serbian, Latin script
 * @param en its text in English
 * @param retired whether it is kept for old records only
 * @param validity on which days forms offer it
 */
public record CodeItem(String list, String code, String sr, String en, boolean retired, Validity validity) {

    /** Whether a form of this day offers it. */
    boolean isOffered(LocalDate day) {
        return !retired && validity.holds(day);
    }
}
