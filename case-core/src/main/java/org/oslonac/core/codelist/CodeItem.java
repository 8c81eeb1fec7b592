package org.oslonac.core.codelist;

/**
 * One entry of a code list.
 *
 * @param list the list it belongs to, such as {@code contact_purpose}
 * @param code its code, unique in the list and never reused
 * @param sr its text in Serbian, Latin script
 * @param en its text in English
 * @param retired whether it is kept for old records only
 */
public record CodeItem(String list, String code, String sr, String en, boolean retired) {}
