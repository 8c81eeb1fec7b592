package org.oslonac.core.casefile.api;

/** A case was opened for this person. */
public record CaseOpened(long caseFileId, long personId) {}
