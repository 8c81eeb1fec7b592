package org.oslonac.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.oslonac.core.approval.ApprovalQueries;
import org.oslonac.core.approval.ApprovalRow;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.ListState;

/** Lists of requests: those that wait for her, those that were decided, and her own. */
@Named
@RequestScoped
public class ApprovalListView {

    static final String DECIDED = "decided";
    static final String UNREAD = "unread";

    @Inject
    ApprovalQueries queries;

    @Inject
    ListState list;

    @Inject
    Txt txt;

    private String show = "";
    private Page<ApprovalRow> page;
    private Map<Long, String> names;

    /** The approver's list. */
    public void open() {
        var slice = list.toPageRequest("", true);
        show(isDecided() ? queries.decided(slice) : queries.waiting(slice));
    }

    /** The requester's list. */
    public void openMine() {
        var slice = list.toPageRequest("", true);
        show(isUnread() ? queries.unread(slice) : queries.asked(slice));
    }

    private void show(Page<ApprovalRow> found) {
        page = found;
        names = queries.names(found.rows());
    }

    public Page<ApprovalRow> getPage() {
        return page;
    }

    public String name(Long staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }

    public String kind(ApprovalState state) {
        return ApprovalBadges.kind(state);
    }

    public boolean isDecided() {
        return DECIDED.equals(show);
    }

    public boolean isUnread() {
        return UNREAD.equals(show);
    }

    /** Why the list is empty. */
    public String getNothing() {
        return txt.get(isDecided() ? "approval.empty.answered" : "approval.empty.waiting");
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null ? "" : show;
    }
}
