package org.oslonac.web.breakglass;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.oslonac.core.breakglass.BreakGlassDraft;
import org.oslonac.core.breakglass.BreakGlassService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.StepUpView;

/** Asks for emergency access; what it says afterwards is the same whether there is such a case or not. */
@Named
@ViewScoped
public class EmergencyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BreakGlassService service;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    private final BreakGlassDraft draft = new BreakGlassDraft();

    public void open() {
        try {
            draft.setPassword(stepUp.getPassword());
            draft.setFactorCode(stepUp.getCode());
            service.open(draft);
            stepUp.renamed();
            messages.done("breakglass.recorded");
            messages.keep();
            Faces.redirect("/cases");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        } finally {
            draft.setPassword(null);
            draft.setFactorCode(null);
        }
    }

    public BreakGlassDraft getDraft() {
        return draft;
    }
}
