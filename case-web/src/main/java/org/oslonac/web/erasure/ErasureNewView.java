package org.oslonac.web.erasure;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.oslonac.core.erasure.ErasureDraft;
import org.oslonac.core.erasure.ErasureGround;
import org.oslonac.core.erasure.ErasureRefused;
import org.oslonac.core.erasure.ErasureService;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.StepUpView;

/** Asks for the erasing of a case. */
@Named
@ViewScoped
public class ErasureNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where each refusal stands on the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "erasure.error.code", "form:code",
            "erasure.error.held", "form:code",
            "erasure.error.receivedOn", "form:receivedOn",
            "erasure.error.receivedOnNeedless", "form:receivedOn",
            "erasure.error.receivedLater", "form:receivedOn");

    @Inject
    transient ErasureService erasures;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private final ErasureDraft draft = new ErasureDraft();

    public void ask() {
        try {
            stepUp.confirm();
            erasures.ask(draft);
            messages.done("erasure.asked", draft.getCode().strip());
            messages.keep();
            Faces.redirect("/admin/erasures");
        } catch (ErasureRefused refusal) {
            messages.refuse(FIELDS.get(refusal.key()), refusal);
            refusal.holds().forEach(hold -> messages.warn(hold));
        }
    }

    public List<SelectItem> getGrounds() {
        return Arrays.stream(ErasureGround.values())
                .map(one -> new SelectItem(one, txt.of("erasure", one)))
                .toList();
    }

    public ErasureDraft getDraft() {
        return draft;
    }
}
