package org.oslonac.core.caller;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Caller codes and flags for lists. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CallerQueries {

    private static final String ACTIVE = " where f.liftedAt is null and f.expiresAt > :now";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CallerRepository callers;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The code words of these callers, in one query. */
    public Map<Long, String> words(Collection<Long> ids) {
        access.require(DataClass.CONTACT);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select c.id, c.word from CallerCode c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Every code word, by word. */
    public Page<CallerCodeRow> codes(PageRequest page) {
        access.require(DataClass.CONTACT);
        List<CallerCodeRow> rows = entities.createQuery("select c from CallerCode c order by c.word", CallerCode.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(code -> code.row(callers.seal(code.getId())))
                .toList();
        audit.listed(CallerService.CODE, rows.size());
        return new Page<>(
                rows,
                entities.createQuery("select count(c) from CallerCode c", Long.class)
                        .getSingleResult());
    }

    /** The flags that hold now, those that end first on top. */
    public Page<CallerFlagRow> activeFlags(PageRequest page) {
        access.require(DataClass.CONTACT);
        List<CallerFlagRow> rows = entities.createQuery(
                        "select f, (select count(n) from CallerFlag o join o.notes n where o.id = f.id) from CallerFlag f"
                                + ACTIVE
                                + " order by f.expiresAt, f.id",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> row((CallerFlag) row[0], ((Number) row[1]).longValue()))
                .toList();
        audit.listed(CallerService.FLAG, rows.size());
        return Page.of(rows, page, this::activeFlagCount);
    }

    private CallerFlagRow row(CallerFlag flag, long calls) {
        return flag.row(calls, callers.seal(flag.getId()));
    }

    public long activeFlagCount() {
        access.require(DataClass.CONTACT);
        return entities.createQuery("select count(f) from CallerFlag f" + ACTIVE, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /** One flag with its advice and last notes. */
    public CallerWarning warning(long flagId) {
        access.require(DataClass.CONTACT);
        audit.read(CallerService.FLAG, flagId, DataClass.CONTACT);
        return callers.flag(flagId).warning(callers.seal(flagId));
    }
}
