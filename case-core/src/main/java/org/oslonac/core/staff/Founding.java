package org.oslonac.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountChanged;
import org.oslonac.core.access.AccountSecured;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.UtcInstant;

/**
 * The first days of a house, in which there is one administrator and nobody who could agree to what she asks for. They end
 * for ever the moment a second person can: a supervisor who has chosen her password. A house that had accounts before it
 * knew of this has none (docs/adr/0012).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Founding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountBook accounts;

    @Inject
    Clock clock;

    /** They begin, with this administrator. */
    void begin(long staffId) {
        entities.createNativeQuery("insert into core_founding (id, staff_id, begun_at) values (1, ?, ?)")
                .setParameter(1, staffId)
                .setParameter(2, UtcInstant.sql(clock.instant()))
                .executeUpdate();
    }

    /** The one administrator, while they last. */
    OptionalLong administrator() {
        return find("");
    }

    /** Whether the roles of this account are this colleague's to give alone; nobody gives herself any. */
    boolean isHersAlone(long staffId, long account) {
        OptionalLong one = find(" for update");
        return one.isPresent() && one.getAsLong() == staffId && account != staffId;
    }

    private OptionalLong find(String lock) {
        return entities
                .createNativeQuery("select staff_id from core_founding where ended_at is null" + lock)
                .getResultList()
                .stream()
                .mapToLong(id -> ((Number) id).longValue())
                .findFirst();
    }

    void on(@Observes AccountSecured secured) {
        endWhenTwo();
    }

    void on(@Observes AccountChanged changed) {
        endWhenTwo();
    }

    private void endWhenTwo() {
        OptionalLong one = administrator();
        if (one.isPresent() && accounts.isAnother(one.getAsLong(), Role.SUPERVISOR)) {
            entities.createNativeQuery("update core_founding set ended_at = ? where ended_at is null")
                    .setParameter(1, UtcInstant.sql(clock.instant()))
                    .executeUpdate();
        }
    }
}
