package org.oslonac.core.casefile.api;

/**
 * A case in one line, without the person's name.
 *
 * @param riskLevel a code of {@code risk_level}, or {@code null} while nobody has judged it
 * @param ownerId the case manager, or {@code null} while nobody has it
 */
public record CaseSummary(long id, String code, CaseStatus status, String riskLevel, Long ownerId, long personId) {}
