package org.oslonac.core.casefile;

/** What a case still needs before it can become active: the minimum data, and a ground for keeping them. */
public enum Missing {
    NAME,
    OWNER,
    RISK,
    LANGUAGE,
    CONSENT
}
