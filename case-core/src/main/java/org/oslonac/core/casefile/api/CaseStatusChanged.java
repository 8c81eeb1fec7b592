package org.oslonac.core.casefile.api;

/** A case went from one status to another. */
public record CaseStatusChanged(long caseFileId, CaseStatus from, CaseStatus to) {}
