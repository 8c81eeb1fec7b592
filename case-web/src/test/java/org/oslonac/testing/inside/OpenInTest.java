package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oslonac.core.casefile.api.ClosingGuard;

/** Stands for the features that keep a case from being closed: a case that {@link #OPEN} was done to has something open. */
@ApplicationScoped
public class OpenInTest implements ClosingGuard {

    /** Marks a case by its code; no form of ours has such a key. */
    public static final String OPEN = "update core_case_file set submission_key = concat('open-', id) where code = ?";

    /** The text that says what is open. */
    public static final String KEY = "timeline.ComingKind.DEADLINE";

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<String> reasonsToStayOpen(long caseFileId) {
        Number marked = (Number) entities.createNativeQuery(
                        "select count(*) from core_case_file where id = ? and submission_key = concat('open-', id)")
                .setParameter(1, caseFileId)
                .getSingleResult();
        return marked.intValue() == 0 ? List.of() : List.of(KEY);
    }
}
