package org.oslonac.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.oslonac.core.casefile.CaseStatusService;
import org.oslonac.core.casefile.CaseStep;
import org.oslonac.core.casefile.StatusDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** The steps that the signed-in colleague may take with a case, each with what it asks for. */
@Named
@ViewScoped
public class CaseStatusView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseStatusService service;

    @Inject
    transient CaseView page;

    @Inject
    transient Messages messages;

    private final Map<CaseStep, StatusDraft> drafts = new EnumMap<>(CaseStep.class);
    private List<String> stillOpen;
    private Long closing;

    public List<CaseStep> getSteps() {
        return page.getDetails().steps();
    }

    public StatusDraft draft(CaseStep step) {
        return drafts.computeIfAbsent(step, one -> new StatusDraft());
    }

    public void take(CaseStep step) {
        try {
            boolean taken = service.take(page.getCode(), step, draft(step));
            messages.done(taken ? "casefile.CaseStep." + step + ".done" : "casefile.closing.asked", page.getCode());
            messages.keep();
            Faces.redirect("/cases/" + page.getCode());
        } catch (DomainException refusal) {
            stillOpen = null;
            messages.refuse(refusal);
        }
    }

    /** Whether this step says why it is taken; moving between help and follow-up may. */
    public boolean isReasonOwed(CaseStep step) {
        return step == CaseStep.REOPEN;
    }

    /** Keys of texts that say what would keep the case from being closed. */
    public List<String> getStillOpen() {
        if (stillOpen == null) {
            stillOpen = getSteps().stream().anyMatch(CaseStep::isClosing)
                    ? service.stillOpen(page.getDetails().summary().id())
                    : List.of();
            closing = stillOpen.isEmpty()
                    ? null
                    : service.closingThatWaits(page.getDetails().summary().id()).orElse(null);
        }
        return stillOpen;
    }

    /** The request to close the case over what is open, while it waits for a second person; else {@code null}. */
    public Long getClosing() {
        return getStillOpen().isEmpty() ? null : closing;
    }
}
