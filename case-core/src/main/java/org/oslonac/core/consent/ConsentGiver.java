package org.oslonac.core.consent;

/** Who answered. */
public enum ConsentGiver {
    SELF,
    GUARDIAN
}
