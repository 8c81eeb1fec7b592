package org.oslonac.core.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseOpened;
import org.oslonac.core.person.PersonService;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;

/** Opens cases and keeps what is known of them. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CaseFileService {

    static final String SUBJECT = "case_file";

    @Inject
    CaseFileRepository files;

    @Inject
    PersonService people;

    @Inject
    StaffService colleagues;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<CaseOpened> opened;

    /**
     * Opens a case in the caller's transaction, if there is one; a case manager leads what she opens herself, and the
     * supervisors are on its team until somebody takes them off. A form that
     * is sent a second time answers with the case that it has opened: whoever opens a case waits for the one before.
     */
    public CaseCode open(CaseFileDraft draft) {
        access.require(DataClass.TRAFFICKING);
        int year = LocalDate.now(clock).getYear();
        files.queue(year);
        return files.submitted(draft.getSubmissionKey()).orElseGet(() -> openNew(draft, year));
    }

    private CaseCode openNew(CaseFileDraft draft, int year) {
        long personId = draft.getPersonId() == null ? people.add(draft.getPerson()) : people.known(draft.getPersonId());
        CaseDataDraft data = draft.getData();
        if (data.getOwnerId() == null && staff.has(Role.CASE_MANAGER)) {
            data.setOwnerId(staff.id());
        }
        refuseStrangers(data, Set.of());
        colleagues
                .withRole(Role.SUPERVISOR)
                .forEach(supervisor -> data.getTeam().add(supervisor.id()));
        CaseCode code = files.nextCode(year);
        long id = files.newId();
        CaseFile file =
                new CaseFile(id, code, personId, staff.id(), clock.instant()).openedBy(draft.getSubmissionKey());
        file.amend(data, files.seal(id));
        files.add(file);
        files.add(file.opening());
        audit.created(SUBJECT, file.getId());
        if (draft.getNote() != null) {
            files.addNote(id, act(null), draft.getNote());
        }
        opened.fire(new CaseOpened(file.getId(), personId));
        return code;
    }

    /** @throws ChangedMeanwhile when somebody else has changed the case since the draft was taken */
    public void amend(String code, CaseDataDraft draft) {
        access.require(DataClass.TRAFFICKING);
        CaseFile file = files.get(code);
        if (file.getVersion() != draft.getVersion()) {
            throw new ChangedMeanwhile();
        }
        refuseStrangers(draft, file.getTeam());
        file.amend(draft, files.seal(file.getId()));
        files.write();
        audit.changed(SUBJECT, file.getId(), "amended");
        access.changed();
    }

    /** Only colleagues who work on cases come on a team, whatever a form says; those who are there may stay. */
    private void refuseStrangers(CaseDataDraft draft, Set<Long> known) {
        Set<Long> wanted = new LinkedHashSet<>(draft.getTeam());
        if (draft.getOwnerId() != null) {
            wanted.add(draft.getOwnerId());
        }
        wanted.removeAll(known);
        if (!wanted.stream().allMatch(colleagues::isOnTeams)) {
            throw new DomainException("casefile.error.notForTeams");
        }
    }

    /**
     * Adds a note, or one in place of an earlier note.
     *
     * @throws ChangedMeanwhile when the earlier note has been replaced already
     */
    public void write(String code, CaseNoteDraft draft) {
        access.require(DataClass.TRAFFICKING);
        CaseFile file = files.get(code);
        if (draft.getCorrects() == null) {
            files.addNote(file.getId(), act(null), draft.getBody());
            audit.changed(SUBJECT, file.getId(), "note");
            return;
        }
        CaseNote old = files.noteToCorrect(draft.getCorrects());
        if (old.getCaseFileId() != file.getId()) {
            throw new NotFound();
        }
        files.correct(old, act(draft.getReason()), draft.getBody());
        audit.changed(SUBJECT, file.getId(), "note corrected");
    }

    private StatusAct act(String reason) {
        return new StatusAct(staff.id(), clock.instant(), reason);
    }
}
