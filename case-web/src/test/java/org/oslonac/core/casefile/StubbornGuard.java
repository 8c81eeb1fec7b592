package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.casefile.api.ClosingGuard;

/** Plugs in, as a feature of another module would, and keeps the cases open that a test names. */
@ApplicationScoped
public class StubbornGuard implements ClosingGuard {

    static final String REASON = "casefile.error.staysOpen";

    private final Set<Long> open = ConcurrentHashMap.newKeySet();

    void keepOpen(long caseFileId) {
        open.add(caseFileId);
    }

    @Override
    public List<String> reasonsToStayOpen(long caseFileId) {
        return open.contains(caseFileId) ? List.of(REASON) : List.of();
    }
}
