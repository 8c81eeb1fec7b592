package org.oslonac.web.shift;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shift.HandoverDraft;
import org.oslonac.core.shift.HandoverService;
import org.oslonac.web.app.Messages;

/** The form at the end of a shift. */
@Named
@ViewScoped
public class HandOverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandoverService service;

    @Inject
    CallBackQueries callBacks;

    @Inject
    Messages messages;

    @Inject
    transient Clock clock;

    private final HandoverDraft draft = new HandoverDraft();
    private List<CallBackRow> calls;

    public void open() {
        calls = callBacks.these(callBacks.dueBefore(clock.instant().plus(HandoverService.AHEAD)));
        if (draft.getAtRisk().isEmpty()) {
            addRisk();
        }
    }

    public void addRisk() {
        draft.getAtRisk().add(new HandoverDraft.RiskDraft());
    }

    public void removeRisk(HandoverDraft.RiskDraft risk) {
        draft.getAtRisk().remove(risk);
    }

    public void save() {
        try {
            long id = service.handOver(draft);
            messages.done("shift.handedOver");
            messages.keep();
            Faces.redirect("/calls/shift/" + id);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public HandoverDraft getDraft() {
        return draft;
    }

    /** The calls that go with the note. */
    public List<CallBackRow> getCalls() {
        return calls;
    }
}
