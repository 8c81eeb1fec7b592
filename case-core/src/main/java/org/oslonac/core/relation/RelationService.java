package org.oslonac.core.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.NotFound;

/** Writes down who is related to whom, which closes files at once (D7). */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class RelationService {

    static final String SUBJECT = "case_relation";

    @Inject
    RelationRepository relations;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Closes this file for a colleague, and every file of the client when she is related to the client.
     *
     * @throws NotFound when the file is not the caller's to know, or she writes about a colleague and is no supervisor
     */
    public void record(long caseFileId, RelationDraft draft) {
        access.requireCase(caseFileId, DataClass.TRAFFICKING);
        if (draft.getStaffId() == null) {
            draft.setStaffId(staff.id());
        }
        if (draft.getStaffId() != staff.id() && !staff.has(Role.SUPERVISOR)) {
            throw new NotFound();
        }
        List<Long> closed =
                draft.getKind() == RelationKind.CLIENT ? relations.filesOfSameClient(caseFileId) : List.of(caseFileId);
        closed.forEach(file -> close(file, draft));
        access.changed();
    }

    private void close(long caseFileId, RelationDraft draft) {
        relations
                .find(caseFileId, draft.getStaffId())
                .ifPresentOrElse(
                        known -> {
                            known.restate(draft, relations.seal(known));
                            audit.changed(SUBJECT, known.getId(), "restated");
                        },
                        () -> {
                            long id = relations.newId();
                            CaseRelation relation =
                                    new CaseRelation(id, caseFileId, draft, staff.id(), clock.instant());
                            relations.add(relation.note(draft.getNote(), relations.seal(relation)));
                            audit.created(SUBJECT, relation.getId());
                        });
    }

    /** The recorded relations to a file. */
    @RolesAllowed(Role.SUPERVISOR)
    public List<RelationRow> rows(long caseFileId) {
        access.requireCase(caseFileId, DataClass.TRAFFICKING);
        List<RelationRow> rows = relations.rows(caseFileId);
        audit.listed(SUBJECT, rows.size());
        return rows;
    }

    /** Takes back what was written down by mistake, in this file alone; never about oneself. */
    @RolesAllowed(Role.SUPERVISOR)
    public void takeBack(long id) {
        CaseRelation relation = relations.find(id).orElseThrow(() -> access.refuse(SUBJECT, id));
        access.requireCase(relation.caseFileId(), DataClass.TRAFFICKING);
        relations.remove(relation);
        audit.changed(SUBJECT, id, "taken back");
        access.changed();
    }
}
