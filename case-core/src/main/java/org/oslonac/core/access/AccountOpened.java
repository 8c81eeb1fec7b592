package org.oslonac.core.access;

/** An account was opened for a colleague. */
public record AccountOpened(long staffId) {}
