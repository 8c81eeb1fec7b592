package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItem;
import org.oslonac.core.task.api.DayItems;

/** My day's approvals: what she may decide, and the answers to what she asked for. */
@ApplicationScoped
class ApprovalDay implements DayItems {

    private static final PageRequest FIRST = new PageRequest(0, DayGroup.SHOWN, "", true);

    @Inject
    ApprovalQueries approvals;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        List<DayGroup> groups = new ArrayList<>();
        if (asker.isAny(Role.SUPERVISOR)) {
            Page<ApprovalRow> waiting = approvals.waiting(FIRST);
            groups.add(new DayGroup(
                    "approval.day.waiting",
                    60,
                    waiting.total(),
                    "/approvals",
                    waiting.rows().stream()
                            .map(row ->
                                    new DayItem(row.requestedAt(), row.label(), null, "/approvals/" + row.id(), false))
                            .toList()));
        }
        if (asker.isAny(Role.SUPERVISOR, Role.CASE_MANAGER, Role.LAWYER, Role.ADMIN, Role.DPO)) {
            Page<ApprovalRow> answers = approvals.unread(FIRST);
            groups.add(new DayGroup(
                    "approval.day.answers",
                    61,
                    answers.total(),
                    "/approvals/mine?show=unread",
                    answers.rows().stream().map(ApprovalDay::answer).toList()));
        }
        return groups;
    }

    private static DayItem answer(ApprovalRow row) {
        return new DayItem(row.decidedAt(), row.label(), row.note(), "/approvals/" + row.id(), false)
                .saying("approval.ApprovalState." + row.state());
    }
}
