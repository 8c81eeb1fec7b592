package org.oslonac.core.audit;

/** Is told of every act as it is traced, in its transaction; when it fails, the act fails. */
public interface TraceWatch {

    /** @param staffId who did it, or {@code null} */
    void traced(Long staffId, AuditAction action, String subject, Long id);
}
