package org.oslonac.web.callback;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.callback.AttemptDraft;
import org.oslonac.core.callback.AttemptRow;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackRow;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.callback.CallBackState;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Colleagues;

/** One promised call: how she may be reached, what was tried, and what came of it now. */
@Named
@ViewScoped
public class CallBackView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CallBackQueries queries;

    @Inject
    CallBackService service;

    @Inject
    StaffService staff;

    @Inject
    Colleagues colleagues;

    @Inject
    Messages messages;

    private long id;
    private CallBackRow call;
    private List<AttemptRow> attempts;
    private Map<Long, String> names;
    private AttemptDraft draft;
    private String cancelReason;
    private Long assigneeId;

    public void open() {
        call = queries.row(id);
        attempts = queries.attempts(id);
        names = staff.names(
                Stream.concat(Stream.of(call.assigneeId()), attempts.stream().map(AttemptRow::staffId))
                        .collect(Collectors.toSet()));
        assigneeId = call.assigneeId();
        draft = new AttemptDraft();
        draft.setCallBackId(id);
        draft.setVersion(call.version());
        draft.setNextDueAt(service.proposeNext(call.caseFileId()));
    }

    public void attempt() {
        boolean reached = "REACHED".equals(draft.getResult());
        act(() -> service.attempt(draft), reached ? "callback.done" : "callback.moved", "/calls/callbacks");
    }

    public void cancel() {
        act(() -> service.cancel(id, call.version(), cancelReason), "callback.cancelled", "/calls/callbacks");
    }

    public void assign() {
        act(() -> service.assign(id, call.version(), assigneeId), "callback.assigned", "/calls/callbacks/" + id);
    }

    private void act(Runnable act, String done, String next) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect(next);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isOpen() {
        return call.state() == CallBackState.DUE;
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    public List<SelectItem> getColleagues() {
        return colleagues.getCallers();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CallBackRow getCall() {
        return call;
    }

    public List<AttemptRow> getAttempts() {
        return attempts;
    }

    public AttemptDraft getDraft() {
        return draft;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(Long assigneeId) {
        this.assigneeId = assigneeId;
    }
}
