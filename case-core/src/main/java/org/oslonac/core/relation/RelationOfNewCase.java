package org.oslonac.core.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseOpened;
import org.oslonac.core.person.api.PeopleMerged;

/** A new file of a client is closed to those who were related to her before, and so is one that turned out to be hers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RelationOfNewCase {

    @Inject
    RelationRepository relations;

    @Inject
    Audit audit;

    void opened(@Observes CaseOpened opened) {
        relations.toClient(opened.personId()).forEach(known -> {
            CaseRelation relation = relations.copy(known, opened.caseFileId());
            audit.created(RelationService.SUBJECT, relation.getId());
        });
    }

    /** Parting the two again opens nothing: who was wrongly closed out is let in by a supervisor, file by file. */
    void merged(@Observes PeopleMerged merged) {
        for (CaseRelation known : relations.toClient(merged.personId())) {
            for (long file : relations.filesOfSameClient(known.caseFileId())) {
                if (relations.find(file, known.staffId()).isEmpty()) {
                    CaseRelation relation = relations.copy(known, file);
                    audit.created(RelationService.SUBJECT, relation.getId());
                }
            }
        }
    }
}
