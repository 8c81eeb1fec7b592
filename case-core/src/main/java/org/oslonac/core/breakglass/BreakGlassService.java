package org.oslonac.core.breakglass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;

/** Lets a colleague into a case in an emergency, and tells those who must know (D42, Q10). */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class BreakGlassService {

    static final String SUBJECT = "break_glass";

    @Inject
    BreakGlassRepository grants;

    @Inject
    StepUp stepUp;

    @Inject
    StaffService colleagues;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Opens the case of this code for three hours, if there is one. Whoever asks learns nothing from the answer: it is
     * the same where there is no such case and where it stays closed to her because she is related to it (D7).
     *
     * @throws org.oslonac.core.access.StepUpRefused when the password is not hers
     */
    public void open(@Valid BreakGlassDraft draft) {
        access.require(DataClass.TRAFFICKING);
        stepUp.confirm(draft.getPassword(), draft.getFactorCode());
        Optional<BreakGlassRepository.Wanted> wanted = grants.wanted(draft.getCode());
        long file = wanted.map(BreakGlassRepository.Wanted::caseFileId).orElse(0L);
        boolean closed = grants.isRelated(access.cases(), file);
        if (wanted.isEmpty() || closed) {
            audit.refused(
                    SUBJECT, wanted.map(BreakGlassRepository.Wanted::caseFileId).orElse(null));
        } else if (!access.isOpen(file)) {
            grant(wanted.get(), draft.getReason());
        }
    }

    private void grant(BreakGlassRepository.Wanted wanted, String reason) {
        Instant now = clock.instant();
        BreakGlass grant = new BreakGlass(grants.newId(), staff.id(), wanted.caseFileId(), now);
        grants.add(grant.because(reason, grants.seal(grant)));
        toBeTold(wanted).forEach(colleague -> grants.add(new BreakGlassNotice(grant.getId(), colleague)));
        audit.created(SUBJECT, grant.getId());
        audit.changed("case_file", wanted.caseFileId(), "break glass");
        access.changed();
    }

    /** Who leads the case and every supervisor, but not herself. */
    private Set<Long> toBeTold(BreakGlassRepository.Wanted wanted) {
        Set<Long> told = new TreeSet<>();
        colleagues.withRole(Role.SUPERVISOR).forEach(one -> told.add(one.id()));
        if (wanted.ownerId() != null) {
            told.add(wanted.ownerId());
        }
        told.remove(staff.id());
        told.removeIf(one -> grants.isRelated(access.casesOf(one), wanted.caseFileId()));
        return told;
    }
}
