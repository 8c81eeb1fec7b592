package org.oslonac.core.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RelationRepository {

    @PersistenceContext
    EntityManager entities;

    void add(CaseRelation relation) {
        entities.persist(relation);
        entities.flush();
    }

    void remove(CaseRelation relation) {
        entities.remove(relation);
        entities.flush();
    }

    Optional<CaseRelation> find(long id) {
        return Optional.ofNullable(entities.find(CaseRelation.class, id));
    }

    Optional<CaseRelation> find(long caseFileId, long staffId) {
        return entities.createQuery(
                        "select r from CaseRelation r where r.caseFileId = :file and r.staffId = :staff",
                        CaseRelation.class)
                .setParameter("file", caseFileId)
                .setParameter("staff", staffId)
                .getResultStream()
                .findFirst();
    }

    /** What closes every file of this client, once for each colleague. */
    List<CaseRelation> toClient(long personId) {
        return entities.createQuery(
                        "select r from CaseRelation r where r.kind = :client and r.id in (select min(s.id)"
                                + " from CaseRelation s, CaseFile f where f.id = s.caseFileId and f.personId = :person"
                                + " and s.kind = :client group by s.staffId)",
                        CaseRelation.class)
                .setParameter("client", RelationKind.CLIENT)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Every file of the client of this file, this one too; whoever may know of them or not. */
    List<Long> filesOfSameClient(long caseFileId) {
        return entities.createQuery(
                        "select f.id from CaseFile f, CaseFile g where g.id = :file and f.personId = g.personId"
                                + " order by f.id",
                        Long.class)
                .setParameter("file", caseFileId)
                .getResultList();
    }

    List<RelationRow> rows(long caseFileId) {
        return entities.createQuery(
                        "select new org.oslonac.core.relation.RelationRow(r.id, r.staffId, r.kind, r.note, r.recordedBy,"
                                + " r.recordedAt) from CaseRelation r where r.caseFileId = :file order by r.id",
                        RelationRow.class)
                .setParameter("file", caseFileId)
                .getResultList();
    }
}
