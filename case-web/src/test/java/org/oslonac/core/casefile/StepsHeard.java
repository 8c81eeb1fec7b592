package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.casefile.api.CaseStatusChanged;

/** Remembers what the house was told of steps, and can be a listener that fails. */
@ApplicationScoped
public class StepsHeard {

    private final Map<Long, List<CaseStatus>> heard = new ConcurrentHashMap<>();
    private final Set<Long> failing = ConcurrentHashMap.newKeySet();

    void hear(@Observes CaseStatusChanged step) {
        heard.computeIfAbsent(step.caseFileId(), none -> new ArrayList<>()).add(step.to());
        if (failing.contains(step.caseFileId())) {
            throw new IllegalStateException("A listener cannot go along");
        }
    }

    List<CaseStatus> of(long caseFileId) {
        return heard.getOrDefault(caseFileId, List.of());
    }

    void failFor(long caseFileId) {
        failing.add(caseFileId);
    }
}
