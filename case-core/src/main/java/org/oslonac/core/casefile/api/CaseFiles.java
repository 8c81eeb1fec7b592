package org.oslonac.core.casefile.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What other features ask about cases, within a transaction of their own. Only cases that the signed-in colleague may know
 * of are there. The answers hold no name and leave no trace: who shows them to somebody asks for the data class and
 * writes the trace.
 */
public interface CaseFiles {

    /** @throws org.oslonac.core.shared.NotFound when there is no such case */
    CaseSummary summary(long id);

    /** The id of the case of this code, in any spelling that {@link CaseCode#parse} takes. */
    Optional<Long> idOf(String code);

    /** The codes of these cases, in one query. */
    Map<Long, String> codes(Collection<Long> ids);

    /** The cases of this person, newest first. */
    List<CaseSummary> ofPerson(long personId);
}
