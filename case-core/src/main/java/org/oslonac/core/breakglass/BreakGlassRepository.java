package org.oslonac.core.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BreakGlassRepository {

    private static final String ROW = "select b, f.code, f.ownerId";
    private static final String FROM = " from BreakGlass b, CaseFile f where f.id = b.caseFileId";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    Seal seal(BreakGlass grant) {
        return vault.row(KeyOwner.caseFile(grant.caseFileId()), grant.getId());
    }

    /** A case and who leads it, whether the asker may know of it or not. */
    record Wanted(long caseFileId, Long ownerId) {}

    Optional<Wanted> wanted(String code) {
        return entities.createQuery(
                        "select f.id, f.ownerId from CaseFile f where f.code = :code" + " and f.erasedAt is null",
                        Object[].class)
                .setParameter("code", CaseCode.parse(code).map(CaseCode::text).orElse(""))
                .getResultStream()
                .findFirst()
                .map(row -> new Wanted((Long) row[0], (Long) row[1]));
    }

    boolean isRelated(CaseScope scope, long caseFileId) {
        return scope.bind(entities.createQuery(
                                "select count(f) from CaseFile f where f.id = :file and " + scope.relatedTo("f.id"),
                                Long.class))
                        .setParameter("file", caseFileId)
                        .getSingleResult()
                > 0;
    }

    void add(BreakGlass grant) {
        entities.persist(grant);
        entities.flush();
    }

    void add(BreakGlassNotice notice) {
        entities.persist(notice);
    }

    Optional<BreakGlassNotice> notice(long grantId, long staffId) {
        return Optional.ofNullable(entities.find(BreakGlassNotice.class, new BreakGlassNotice.Key(grantId, staffId)));
    }

    /** What is to be judged by this colleague: all but what concerns a case that is closed to her (D7). */
    Optional<BreakGlass> find(long id, CaseScope scope) {
        return scope.bind(entities.createQuery(
                        "select b" + FROM + " and b.id = :id and not " + scope.relatedTo("b.caseFileId"),
                        BreakGlass.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<BreakGlassRow> rows(boolean judged, CaseScope scope, PageRequest page) {
        return opened(scope.bind(entities.createQuery(
                        ROW + condition(judged, scope) + " order by b.grantedAt" + (judged ? " desc" : "") + ", b.id",
                        Object[].class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList());
    }

    private List<BreakGlassRow> opened(List<Object[]> rows) {
        vault.prepare(rows.stream().map(row -> (BreakGlass) row[0]).flatMap(BreakGlass::secrets));
        return rows.stream()
                .map(row -> {
                    BreakGlass grant = (BreakGlass) row[0];
                    return grant.row((String) row[1], (Long) row[2], seal(grant));
                })
                .toList();
    }

    long count(boolean judged, CaseScope scope) {
        return scope.bind(entities.createQuery("select count(b)" + condition(judged, scope), Long.class))
                .getSingleResult();
    }

    private static String condition(boolean judged, CaseScope scope) {
        return FROM + (judged ? " and b.reviewedAt is not null" : " and b.reviewedAt is null") + " and not "
                + scope.relatedTo("b.caseFileId");
    }

    /** What this colleague was told of and has not said that she knows. */
    List<BreakGlassRow> unseen(long staffId) {
        return opened(entities.createQuery(
                        ROW + " from BreakGlass b, CaseFile f, BreakGlassNotice n where f.id = b.caseFileId"
                                + " and n.grantId = b.id and n.staffId = :staff and n.seenAt is null"
                                + " order by b.grantedAt desc, b.id desc",
                        Object[].class)
                .setParameter("staff", staffId)
                .getResultList());
    }

    long countUnseen(long staffId) {
        return entities.createQuery(
                        "select count(n) from BreakGlassNotice n where n.staffId = :staff and n.seenAt is null",
                        Long.class)
                .setParameter("staff", staffId)
                .getSingleResult();
    }
}
