package org.oslonac.core.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.shared.UtcInstant;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlertRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Raises it unless it was raised before. @return whether it is new */
    boolean raise(AlertRule rule, long staffId, LocalDate day, long caseFileId, int amount) {
        return entities.createNativeQuery("insert ignore into core_audit_alert (version, rule, staff_id, office_day,"
                                + " case_file_id, amount, raised_at) values (1, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, rule.name())
                        .setParameter(2, staffId)
                        .setParameter(3, day.toString())
                        .setParameter(4, caseFileId)
                        .setParameter(5, amount)
                        .setParameter(6, UtcInstant.sql(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    AccessAlert get(long id) {
        AccessAlert alert = entities.find(AccessAlert.class, id);
        if (alert == null) {
            throw new NotFound();
        }
        return alert;
    }

    List<AccessAlert> list(boolean unseenOnly, PageRequest page) {
        return entities.createQuery(
                        "select a from AccessAlert a" + where(unseenOnly) + " order by a.raisedAt desc, a.id desc",
                        AccessAlert.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(boolean unseenOnly) {
        return entities.createQuery("select count(a) from AccessAlert a" + where(unseenOnly), Long.class)
                .getSingleResult();
    }

    private static String where(boolean unseenOnly) {
        return unseenOnly ? " where a.seenAt is null" : "";
    }

    Seal seal(long id) {
        return vault.row(KeyOwner.HOUSE, id);
    }
}
