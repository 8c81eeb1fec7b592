package org.oslonac.core.person.api;

/** Two people have become this one: what was said of either is said of her. */
public record PeopleMerged(long personId) {}
