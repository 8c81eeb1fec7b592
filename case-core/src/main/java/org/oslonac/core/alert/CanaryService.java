package org.oslonac.core.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseCode;

/** Decoys: the data protection officer names them, and nobody else learns which they are. */
@Stateless
@RolesAllowed(Role.DPO)
public class CanaryService {

    private static final String SUBJECT = "canary";

    @Inject
    CanaryRepository canaries;

    @Inject
    CurrentStaff staff;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Tells the watch which they are; the house does so at start and twice a minute. */
    public void watch() {
        canaries.tellWatch();
    }

    /** All of them, the latest first. */
    public List<CanaryRow> rows() {
        List<Canary> all = canaries.all();
        Map<Long, String> codes =
                canaries.codes(all.stream().map(Canary::caseFileId).toList());
        audit.listed(SUBJECT, all.size());
        return all.stream().map(one -> one.row(codes.get(one.caseFileId()))).toList();
    }

    /** @throws AlertRefused when there is no case with this code, or it is a decoy already */
    public void mark(String code) {
        stepUp.demand();
        Object[] file = CaseCode.parse(code == null ? "" : code)
                .flatMap(canaries::caseOf)
                .orElseThrow(() -> new AlertRefused("code"));
        if (canaries.isCanary((Long) file[0])) {
            throw new AlertRefused("marked");
        }
        long id = canaries.add(new Canary((Long) file[0], (Long) file[1], clock.instant(), staff.id()));
        audit.created(SUBJECT, id);
    }

    public void release(long id) {
        stepUp.demand();
        canaries.remove(id);
        audit.changed(SUBJECT, id, "released");
    }
}
