package org.oslonac.core.audit;

import java.time.Instant;

/**
 * One act as it waits for the end of its transaction.
 *
 * @param staffId who did it, or {@code null} for the house itself and for strangers
 * @param fields groups of fields, never values
 */
record AuditEntry(
        Instant happenedAt, Long staffId, AuditAction action, String subject, Long subjectId, String fields) {}
