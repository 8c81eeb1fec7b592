package org.oslonac.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Ids for rows that must know who they are before they are written, because their sealed values are bound to it. */
@ApplicationScoped
public class RowIds {

    @PersistenceContext
    EntityManager entities;

    /** An id that no row has, greater than those before it. */
    public long next() {
        return ((Number) entities.createNativeQuery("select nextval(core_row_id)")
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
    }

    /** As many ids at once. */
    public List<Long> next(int count) {
        if (count == 0) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("select nextval(core_row_id) from seq_1_to_" + count)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}
