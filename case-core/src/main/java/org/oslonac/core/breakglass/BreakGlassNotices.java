package org.oslonac.core.breakglass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;

/** Tells those who lead a case and the supervisors of emergency accesses, until they say that they know. */
@Stateless
@RolesAllowed({Role.CASE_MANAGER, Role.SUPERVISOR})
public class BreakGlassNotices {

    @Inject
    BreakGlassRepository grants;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How many the signed-in colleague has not taken note of. */
    public long count() {
        return grants.countUnseen(staff.id());
    }

    /** What the signed-in colleague has not taken note of, newest first. */
    public List<BreakGlassRow> unseen() {
        List<BreakGlassRow> rows = grants.unseen(staff.id());
        audit.listed(BreakGlassService.SUBJECT, rows.size());
        return rows;
    }

    /** She knows. */
    public void takeNote(long grantId) {
        grants.notice(grantId, staff.id()).ifPresent(notice -> {
            notice.seen(clock.instant());
            audit.changed(BreakGlassService.SUBJECT, grantId, "noted");
        });
    }
}
