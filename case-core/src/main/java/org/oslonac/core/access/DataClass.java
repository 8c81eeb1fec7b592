package org.oslonac.core.access;

/** The class that a field belongs to; roles are given classes, teams are given clients (D37). */
public enum DataClass {
    IDENTITY,
    CONTACT,
    LOCATION,
    TRAFFICKING,
    LEGAL,
    HEALTH,
    PSYCHOLOGY,
    FINANCE,
    STATISTICS
}
