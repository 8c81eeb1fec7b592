package org.oslonac.core.person.api;

/** Something that search knows about this person was written: her data, or a case of hers. */
public record PersonChanged(long personId) {}
