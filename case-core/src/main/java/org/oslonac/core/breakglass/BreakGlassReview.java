package org.oslonac.core.breakglass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** The queue of emergency accesses that are to be judged within 48 hours, and those that were. */
@Stateless
@RolesAllowed({Role.SUPERVISOR, Role.DPO})
public class BreakGlassReview {

    @Inject
    BreakGlassRepository grants;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One page: what waits, the oldest first, or what was judged, the newest first. */
    public Page<BreakGlassRow> rows(boolean judged, PageRequest page) {
        List<BreakGlassRow> rows = grants.rows(judged, access.cases(), page);
        audit.listed(BreakGlassService.SUBJECT, rows.size());
        return Page.of(rows, page, () -> grants.count(judged, access.cases()));
    }

    /** Judges one; what was not justified ends now. */
    public void judge(long id, ReviewDraft draft) {
        BreakGlass grant =
                grants.find(id, access.cases()).orElseThrow(() -> access.refuse(BreakGlassService.SUBJECT, id));
        grant.judge(draft, grants.seal(grant), staff.id(), clock.instant());
        audit.changed(BreakGlassService.SUBJECT, id, "judged " + draft.getVerdict());
        access.changed();
    }
}
