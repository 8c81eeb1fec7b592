package org.oslonac.core.consent.api;

/** Who gets the data, where it is not one institution of the directory. */
public enum RecipientKind {
    /** Nobody outside, or whom the purpose names already. */
    NONE,
    POLICE,
    COURT,
    PARTNER,
    RESEARCH,
    INSTITUTION
}
