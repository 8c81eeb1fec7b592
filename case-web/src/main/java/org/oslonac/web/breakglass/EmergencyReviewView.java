package org.oslonac.web.breakglass;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.breakglass.BreakGlassReview;
import org.oslonac.core.breakglass.BreakGlassRow;
import org.oslonac.core.breakglass.ReviewDraft;
import org.oslonac.core.breakglass.ReviewVerdict;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.ListState;

/** The queue of emergency accesses: what waits to be judged, and what was. */
@Named
@ViewScoped
public class EmergencyReviewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String JUDGED = "judged";

    @Inject
    transient BreakGlassReview review;

    @Inject
    transient StaffService staff;

    @Inject
    transient CurrentStaff current;

    @Inject
    transient ListState list;

    @Inject
    transient Messages messages;

    @Inject
    transient Clock clock;

    private String show;
    private ReviewDraft draft = new ReviewDraft();
    private transient Page<BreakGlassRow> page;
    private transient Map<Long, String> names;

    public void load() {
        page = review.rows(isJudged(), list.toPageRequest("", true));
        names = staff.names(page.rows().stream()
                .flatMap(row -> Stream.of(row.staffId(), row.ownerId(), row.reviewedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    public void justify(long id) {
        judge(id, ReviewVerdict.JUSTIFIED);
    }

    public void object(long id) {
        judge(id, ReviewVerdict.NOT_JUSTIFIED);
    }

    private void judge(long id, ReviewVerdict verdict) {
        try {
            draft.setVerdict(verdict);
            review.judge(id, draft);
            messages.done("breakglass.judged");
            messages.keep();
            Faces.redirect("/admin/break-glass");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public Page<BreakGlassRow> getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    public String name(Long staffId) {
        getPage();
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }

    /** Somebody else judges her own. */
    public boolean isMine(BreakGlassRow row) {
        return row.staffId() == current.id();
    }

    public boolean isOverdue(BreakGlassRow row) {
        return row.isOverdue(clock.instant());
    }

    public boolean isRunning(BreakGlassRow row) {
        return row.isRunning(clock.instant());
    }

    public boolean isJudged() {
        return JUDGED.equals(show);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public ReviewDraft getDraft() {
        return draft;
    }
}
