package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.oslonac.core.approval.api.Approvable;

/** The kinds of acts that features have put under a second pair of eyes. */
@ApplicationScoped
class Approvables {

    @Inject
    @Any
    Instance<Approvable> all;

    Approvable of(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody plugs in approvals of the type " + type));
    }

    /** The codes of every kind. */
    List<String> types() {
        return all.stream().map(Approvable::type).sorted().toList();
    }

    /** The subject as it stands now. */
    SubjectVersion version(String type, long subjectId) {
        return SubjectVersion.of(type, subjectId, of(type).subject(subjectId));
    }
}
