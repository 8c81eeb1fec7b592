package org.oslonac.core.session;

/** What stands on the table or lies in the hand. */
public enum DeviceKind {
    COMPUTER,
    PHONE,
    TABLET,
    UNKNOWN
}
