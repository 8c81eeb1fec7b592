package org.oslonac.core.consent.api;

/** What a consent is for; the names are codes of the list {@code consent_purpose}. */
public enum ConsentPurpose {
    ASSISTANCE,
    HEALTH_DATA,
    SHARE_CENTRE,
    SHARE_ORG,
    SHARE_ABROAD,
    REPRESENTATION,
    REPATRIATION,
    FAMILY_CONTACT,
    INTERPRETER,
    STATISTICS,
    FOLLOW_UP,
    MEDIA;

    /** Whether it is for one recipient who is named: sharing with "somebody" is no consent. */
    public boolean isForNamedRecipient() {
        return this == SHARE_ORG || this == SHARE_ABROAD;
    }

    /** Whether the purpose says already who gets the data: the house itself, or the Centre. */
    public boolean isWithoutRecipient() {
        return this == ASSISTANCE || this == SHARE_CENTRE;
    }
}
