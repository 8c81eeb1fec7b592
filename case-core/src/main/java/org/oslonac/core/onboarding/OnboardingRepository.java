package org.oslonac.core.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OnboardingRepository {

    @PersistenceContext
    EntityManager entities;

    /** The version that is valid on this day: the latest that has begun. */
    ConfidentialityStatement valid(LocalDate day) {
        return entities.createQuery(
                        "select s from ConfidentialityStatement s where s.validFrom <= :day order by s.validFrom desc, s.id desc",
                        ConfidentialityStatement.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    List<ConfidentialityStatement> all() {
        return entities.createQuery(
                        "select s from ConfidentialityStatement s order by s.validFrom desc, s.id desc",
                        ConfidentialityStatement.class)
                .getResultList();
    }

    void add(ConfidentialityStatement statement) {
        entities.persist(statement);
        entities.flush();
    }

    void add(ConfidentialityConfirmation confirmation) {
        entities.persist(confirmation);
        entities.flush();
    }

    Optional<Instant> confirmed(long staffId, long statementId) {
        return entities.createQuery(
                        "select c from ConfidentialityConfirmation c where c.staffId = :staff and c.statementId = :statement",
                        ConfidentialityConfirmation.class)
                .setParameter("staff", staffId)
                .setParameter("statement", statementId)
                .getResultStream()
                .findFirst()
                .map(ConfidentialityConfirmation::getConfirmedAt);
    }
}
