package org.oslonac.core.vault;

/** Which key a sealed value lies under: data of one kind can be opened, kept and erased without the others (Q3). */
public enum Compartment {
    /** Who somebody is: names, numbers, birth date, documents. */
    IDENTITY,
    /** How somebody is reached, and what was said on the line. */
    CONTACT,
    /** Where somebody is. */
    LOCATION,
    /** The work on a case: notes, reasons, warnings. */
    CASE,
    LEGAL,
    HEALTH,
    THERAPY,
    /** Secrets of the colleagues' accounts. */
    STAFF,
    /** The root of the keyed hashes by which numbers are found again. */
    INDEX
}
