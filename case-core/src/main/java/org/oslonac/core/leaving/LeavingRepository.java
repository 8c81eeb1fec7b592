package org.oslonac.core.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.shared.UtcInstant;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeavingRepository {

    @PersistenceContext
    EntityManager entities;

    List<ReadingRow> reading(long staffId, Instant since) {
        List<?> rows = entities.createNativeQuery("select action, subject, count(*), count(distinct date(happened_at))"
                        + " from core_audit_event where staff_id = ? and happened_at >= ?"
                        + " and action in ('READ', 'REVEALED', 'LISTED', 'SEARCHED', 'EXPORTED')"
                        + " group by action, subject order by count(*) desc, action, subject")
                .setParameter(1, staffId)
                .setParameter(2, UtcInstant.sql(since))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ReadingRow(
                        AuditAction.valueOf((String) row[0]),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
