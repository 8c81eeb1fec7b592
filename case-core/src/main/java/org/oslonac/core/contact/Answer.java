package org.oslonac.core.contact;

/** An answer that was asked for. {@code null} means that nobody asked; {@link #UNKNOWN} that the caller did not know (D49). */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
