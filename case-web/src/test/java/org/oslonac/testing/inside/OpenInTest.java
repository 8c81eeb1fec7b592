package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oslonac.core.casefile.api.ClosingGuard;

/** Stands for the features that keep a case from being closed: a case whose guardian is {@link #MARK} has something open. */
@ApplicationScoped
public class OpenInTest implements ClosingGuard {

    public static final String MARK = "Test: nešto je otvoreno";

    /** The text that says what is open. */
    public static final String KEY = "timeline.ComingKind.DEADLINE";

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<String> reasonsToStayOpen(long caseFileId) {
        Number marked =
                (Number) entities.createNativeQuery("select count(*) from core_case_file where id = ? and guardian = ?")
                        .setParameter(1, caseFileId)
                        .setParameter(2, MARK)
                        .getSingleResult();
        return marked.intValue() == 0 ? List.of() : List.of(KEY);
    }
}
