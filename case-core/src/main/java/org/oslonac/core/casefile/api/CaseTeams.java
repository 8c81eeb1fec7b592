package org.oslonac.core.casefile.api;

import java.util.Collection;

/** Lets a colleague into cases because she takes over work of another one. Belongs to the transaction of that act. */
public interface CaseTeams {

    /** @throws org.oslonac.core.shared.DomainException when one of them is closed to her by a relation (D7) */
    void letIn(long staffId, Collection<Long> caseFileIds);
}
