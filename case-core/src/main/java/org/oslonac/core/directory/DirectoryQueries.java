package org.oslonac.core.directory;

import static org.oslonac.core.access.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Reads the directory. Everybody who is signed in may. */
@Stateless
@RolesAllowed({
    CONSULTANT,
    CASE_MANAGER,
    SUPERVISOR,
    LAWYER,
    LEGAL_ASSISTANT,
    PSYCHOLOGIST,
    TEST_COUNSELLOR,
    MOBILE_TEAM,
    INTERPRETER,
    FINANCE,
    ANALYST,
    DPO,
    ADMIN
})
public class DirectoryQueries {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "i.name",
            "municipality", "i.reach.municipality",
            "verifiedAt", "i.verifiedAt");
    private static final String HIT = "select new org.oslonac.core.directory.DirectoryHit(i.id, i.type, i.name,"
            + " i.shortName, i.reach.municipality, i.reach.phones, i.reach.hours, i.retired)";
    private static final String ROW = "select new org.oslonac.core.directory.InstitutionRow(i.id, i.type, i.name,"
            + " i.shortName, i.reach.municipality, i.reach.country, i.reach.phones, i.verifiedAt, i.retired)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstitutionRepository institutions;

    @Inject
    CodeLists codes;

    @Inject
    Audit audit;

    /** What a consultant can hand out for these words, best known names first; at most {@code limit} entries. */
    public List<DirectoryHit> search(String text, int limit) {
        return new DirectorySearch(DirectoryFilter.text(text), codes)
                .query(entities, HIT, " order by i.name", DirectoryHit.class)
                .setMaxResults(Math.min(limit, PageRequest.LARGEST))
                .getResultList();
    }

    /** The entries with these ids, retired ones too, in one query. */
    public List<DirectoryHit> hits(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                HIT + " from Institution i where i.id in :ids order by i.name", DirectoryHit.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Everything that is offered, by name, for a choice. */
    public List<DirectoryHit> offered() {
        return entities.createQuery(
                        HIT + " from Institution i where i.retired = false order by i.name, i.id", DirectoryHit.class)
                .getResultList();
    }

    /** One slice of the list, in Serbian order. */
    public Page<InstitutionRow> rows(DirectoryFilter filter, PageRequest page) {
        DirectorySearch search = new DirectorySearch(filter, codes);
        String direction = page.ascending() ? "" : " desc";
        String order = " order by " + ORDERS.getOrDefault(page.sort(), "i.name") + direction + ", i.id";
        List<InstitutionRow> rows = search.query(entities, ROW, order, InstitutionRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = search.query(entities, "select count(i)", "", Long.class).getSingleResult();
        return new Page<>(rows, total);
    }

    /** The countries that occur in the directory, as ISO codes. */
    public List<String> countries() {
        return entities.createQuery(
                        "select distinct i.reach.country from Institution i order by i.reach.country", String.class)
                .getResultList();
    }

    /** Everything about one institution; the names of people there leave a trace. */
    public InstitutionDetails details(String code) {
        Institution institution = institutions.get(InstitutionCode.id(code));
        audit.read("institution", institution.getId(), DataClass.CONTACT);
        return details(institution);
    }

    private InstitutionDetails details(Institution one) {
        Reach reach = one.getReach();
        return new InstitutionDetails(
                one.getId(),
                one.getVersion(),
                one.getType(),
                one.getName(),
                one.getShortName(),
                reach.getAddress(),
                reach.getMunicipality(),
                reach.getCountry(),
                reach.getPhones(),
                reach.getEmail(),
                reach.getWeb(),
                reach.getHours(),
                codes.inOrder("service_type", one.getServices()),
                codes.inOrder("language_iso6392", one.getLanguages()),
                one.getReliabilityNote(),
                one.getVerifiedAt(),
                verifier(one.getVerifiedBy()),
                one.isRetired(),
                one.getPeople().stream().map(ContactPerson::details).toList());
    }

    private String verifier(Long staffId) {
        return staffId == null
                ? null
                : entities.createQuery("select a.displayName from StaffAccount a where a.id = :id", String.class)
                        .setParameter("id", staffId)
                        .getSingleResult();
    }
}
