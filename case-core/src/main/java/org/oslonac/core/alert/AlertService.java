package org.oslonac.core.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Alerts for the data protection officer, who looks into each and notes what she found. */
@Stateless
@RolesAllowed(Role.DPO)
public class AlertService {

    static final String SUBJECT = "audit_alert";

    @Inject
    AlertRepository alerts;

    @Inject
    CanaryRepository canaries;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One page, the latest first. */
    public Page<AlertRow> rows(boolean unseenOnly, PageRequest page) {
        List<AccessAlert> found = alerts.list(unseenOnly, page);
        Map<Long, String> codes = canaries.codes(found.stream()
                .map(AccessAlert::caseFileId)
                .filter(id -> id > 0)
                .distinct()
                .toList());
        audit.listed(SUBJECT, found.size());
        List<AlertRow> rows = found.stream()
                .map(alert -> alert.row(codes.get(alert.caseFileId()), alerts.seal(alert.getId())))
                .toList();
        return Page.of(rows, page, () -> alerts.count(unseenOnly));
    }

    public AlertRow row(long id) {
        AccessAlert alert = alerts.get(id);
        audit.read(SUBJECT, id);
        String code = alert.caseFileId() == 0
                ? null
                : canaries.codes(List.of(alert.caseFileId())).get(alert.caseFileId());
        return alert.row(code, alerts.seal(id));
    }

    /** @param note what was found out */
    public void look(long id, String note) {
        alerts.get(id).look(staff.id(), clock.instant(), note, alerts.seal(id));
        audit.changed(SUBJECT, id, "seen");
    }
}
