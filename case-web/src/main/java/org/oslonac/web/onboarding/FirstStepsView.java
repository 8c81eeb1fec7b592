package org.oslonac.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.oslonac.core.onboarding.FirstSteps;
import org.oslonac.core.onboarding.OnboardingService;
import org.oslonac.core.onboarding.StatementRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.SerbianScript;
import org.oslonac.web.app.FirstStepsOwed;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.UiSettings;

/** What a colleague reads and confirms before she works. */
@Named
@ViewScoped
public class FirstStepsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OnboardingService onboarding;

    @Inject
    transient FirstStepsOwed owed;

    @Inject
    transient UiSettings ui;

    @Inject
    transient Messages messages;

    private transient FirstSteps steps;
    private long shown;

    public void load() {
        steps = onboarding.mine();
        shown = steps.statement().id();
    }

    /** Confirms the version that she has read, which need not be the one of now. */
    public void confirm() {
        try {
            onboarding.confirm(shown);
            owed.paid(Faces.getSession());
            messages.done("onboarding.confirmed");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    /** Whether she has still to confirm, for the notice on My day. */
    public boolean isOwed() {
        return owed.isOwed(Faces.getRequest());
    }

    public String getText() {
        StatementRow statement = getSteps().statement();
        return switch (ui.getLanguage()) {
            case SR_LATN -> statement.sr();
            case SR_CYRL -> SerbianScript.toCyrillic(statement.sr());
            case EN -> statement.en();
        };
    }

    public FirstSteps getSteps() {
        if (steps == null) {
            load();
        }
        return steps;
    }
}
