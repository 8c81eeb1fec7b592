package org.oslonac.core.access;

/** Every session of a colleague was ended. */
public record SessionsEnded(long staffId) {}
