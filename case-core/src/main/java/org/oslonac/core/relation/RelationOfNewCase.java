package org.oslonac.core.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseOpened;

/** A new file of a client is closed to those who were related to her before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RelationOfNewCase {

    @Inject
    RelationRepository relations;

    @Inject
    Audit audit;

    void opened(@Observes CaseOpened opened) {
        relations.toClient(opened.personId()).forEach(known -> {
            CaseRelation relation = known.alsoIn(opened.caseFileId());
            relations.add(relation);
            audit.created(RelationService.SUBJECT, relation.getId());
        });
    }
}
