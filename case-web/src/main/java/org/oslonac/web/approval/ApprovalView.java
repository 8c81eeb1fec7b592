package org.oslonac.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.omnifaces.util.Faces;
import org.oslonac.core.approval.ApprovalDetails;
import org.oslonac.core.approval.ApprovalQueries;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.approval.Turn;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;
import org.oslonac.web.component.Dates;
import org.oslonac.web.component.StepUpView;

/** One request: what is asked for, who decides, and the decision. */
@Named
@ViewScoped
public class ApprovalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApprovalQueries queries;

    @Inject
    transient ApprovalService service;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    @Inject
    transient Codes codes;

    @Inject
    transient Dates dates;

    @Inject
    transient Clock clock;

    private final DecisionDraft draft = new DecisionDraft();
    private long id;
    private transient ApprovalDetails details;

    public void open() {
        details = queries.details(id);
    }

    public void approve() {
        decide(Decision.APPROVE);
    }

    public void reject() {
        decide(Decision.REJECT);
    }

    public void giveBack() {
        decide(Decision.RETURN);
    }

    private void decide(Decision decision) {
        try {
            stepUp.confirm();
            ApprovalState state = service.decide(id, decision, draft);
            String label = getDetails().row().label();
            if (state == ApprovalState.VOID || state == ApprovalState.EXPIRED) {
                messages.warn("approval.decided." + state, label);
            } else {
                messages.done("approval.decided." + state, label);
            }
            messages.keep();
            Faces.redirect("/approvals");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** What a fact says, in the user's language. */
    public String words(Fact fact) {
        return switch (fact.kind()) {
            case TEXT -> fact.value();
            case CODE -> codes.text(fact.list(), fact.value());
            case KEY -> txt.get(fact.value());
        };
    }

    /** From when on this approver may decide. */
    public String when(Turn turn) {
        return turn.from().isAfter(clock.instant())
                ? txt.of("approval.turn.from", dates.dayTime(turn.from()))
                : txt.get("approval.turn.now");
    }

    public String getDecidedBy() {
        String name = name(getDetails().row().decidedBy());
        Long other = getDetails().row().decidedFor();
        return other == null ? name : txt.of("approval.decidedFor", name, name(other));
    }

    public String getQuestion() {
        return txt.of(
                "approval.decision.question",
                txt.get(getDetails().row().titleKey()),
                getDetails().row().label());
    }

    public String name(Long staffId) {
        return staffId == null ? "" : getDetails().names().getOrDefault(staffId, "");
    }

    public String getKind() {
        return ApprovalBadges.kind(getDetails().row().state());
    }

    public boolean isWaiting() {
        return getDetails().row().state() == ApprovalState.SUBMITTED;
    }

    public String getCandidates() {
        return String.join(", ", getDetails().toAppoint());
    }

    public ApprovalDetails getDetails() {
        if (details == null) {
            open();
        }
        return details;
    }

    public DecisionDraft getDraft() {
        return draft;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
