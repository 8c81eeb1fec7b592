package org.oslonac.core.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RelationRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    Seal seal(long caseFileId, long row) {
        return vault.row(KeyOwner.caseFile(caseFileId), row);
    }

    Seal seal(CaseRelation relation) {
        return seal(relation.caseFileId(), relation.getId());
    }

    void add(CaseRelation relation) {
        entities.persist(relation);
        entities.flush();
    }

    /** The same for another file of the same client, with its note. */
    CaseRelation copy(CaseRelation known, long caseFileId) {
        CaseRelation copy = known.alsoIn(caseFileId, newId());
        add(copy.note(known.note(seal(known)), seal(copy)));
        return copy;
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
                        "select r from CaseRelation r where r.caseFileId = :file order by r.recordedAt, r.id",
                        CaseRelation.class)
                .setParameter("file", caseFileId)
                .getResultStream()
                .map(relation -> relation.row(seal(relation)))
                .toList();
    }
}
