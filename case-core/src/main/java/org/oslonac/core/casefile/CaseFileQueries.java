package org.oslonac.core.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Lists and shows cases. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class CaseFileQueries {

    private static final String ROW = "select new org.oslonac.core.casefile.CaseRow(f.id, f.code, f.status,"
            + " f.riskLevel, f.ownerId, f.openedAt, f.personId)";
    private static final Map<String, String> ORDERS = Map.of(
            "code",
            "f.codeYear {0}, f.codeNumber",
            "openedAt",
            "f.openedAt",
            "status",
            "case f.status when org.oslonac.core.casefile.api.CaseStatus.INTAKE then 1"
                    + " when org.oslonac.core.casefile.api.CaseStatus.ACTIVE then 2"
                    + " when org.oslonac.core.casefile.api.CaseStatus.FOLLOW_UP then 3 else 4 end",
            "riskLevel",
            "case f.riskLevel when 'LOW' then 1 when 'MEDIUM' then 2 when 'HIGH' then 3"
                    + " when 'CRITICAL' then 4 else 0 end");

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseFileRepository files;

    @Inject
    PersonQueries people;

    @Inject
    CaseConsents consents;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    /** One slice of the list; newest code first unless asked otherwise. */
    public Page<CaseRow> rows(CaseFilter filter, PageRequest page) {
        access.require(DataClass.TRAFFICKING);
        CaseSearch search = new CaseSearch(filter, access.cases());
        List<CaseRow> rows = search.query(entities, ROW, order(page), CaseRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = search.query(entities, "select count(f)", "", Long.class).getSingleResult();
        audit.listed(CaseFileService.SUBJECT, rows.size());
        return new Page<>(withInitials(rows), total);
    }

    private List<CaseRow> withInitials(List<CaseRow> rows) {
        Map<Long, String> initials =
                people.initials(rows.stream().map(CaseRow::personId).toList());
        return rows.stream()
                .map(row -> row.called(initials.get(row.personId())))
                .toList();
    }

    /** The years in which cases were opened, newest first. */
    public List<Integer> years() {
        access.require(DataClass.TRAFFICKING);
        CaseScope scope = access.cases();
        String asked =
                "select distinct f.codeYear from CaseFile f where " + scope.among("f.id") + " order by f.codeYear desc";
        return scope.bind(entities.createQuery(asked, Integer.class)).getResultList();
    }

    /** @throws org.oslonac.core.shared.NotFound when there is no such case, or none for the asker */
    public CaseDetails details(String code) {
        access.require(DataClass.TRAFFICKING);
        CaseFile file = files.getWhole(code);
        audit.read(CaseFileService.SUBJECT, file.getId(), DataClass.TRAFFICKING);
        ConsentState consent = consents.state(file.getId());
        return new CaseDetails(
                file.summary(),
                file.getOpenedAt(),
                file.getOpenedBy(),
                people.initials(file.getPersonId()),
                file.data(files.seal(file.getId())),
                consent,
                file.getStatus() == CaseStatus.INTAKE ? missing(file, consent) : List.of(),
                steps(file.getStatus()));
    }

    private List<Missing> missing(CaseFile file, ConsentState consent) {
        return file.missing(people.isNamed(file.getPersonId()), consent == ConsentState.GIVEN);
    }

    /**
     * A note of this case as the form that corrects it begins; the reason is for the corrector to say.
     *
     * @throws org.oslonac.core.shared.NotFound when the case has no such note
     */
    public CaseNoteDraft correction(String code, long noteId) {
        access.require(DataClass.TRAFFICKING);
        CaseFile file = files.get(code);
        CaseNote note = files.note(noteId);
        if (note.getCaseFileId() != file.getId()) {
            throw new NotFound();
        }
        audit.read(CaseFileService.SUBJECT, file.getId(), DataClass.TRAFFICKING);
        CaseNoteDraft draft = new CaseNoteDraft();
        draft.setCorrects(noteId);
        draft.setBody(note.body(files.seal(note)));
        return draft;
    }

    private List<CaseStep> steps(CaseStatus status) {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.isPossibleFrom(status) && staff.has(step.actor()))
                .toList();
    }

    private static String order(PageRequest page) {
        String direction = page.ascending() ? "" : " desc";
        String known = ORDERS.get(page.sort());
        return known == null
                ? " order by f.codeYear desc, f.codeNumber desc"
                : " order by " + known.replace(" {0}", direction) + direction + ", f.id" + direction;
    }
}
