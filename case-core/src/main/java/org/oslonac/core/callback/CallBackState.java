package org.oslonac.core.callback;

/** Where a promised call stands. */
public enum CallBackState {
    DUE,
    DONE,
    CANCELLED
}
