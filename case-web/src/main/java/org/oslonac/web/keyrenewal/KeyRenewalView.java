package org.oslonac.web.keyrenewal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.oslonac.core.keyrenewal.KeyRenewalService;
import org.oslonac.core.keyrenewal.KeyState;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.StepUpView;

/** How it stands with the keys, and the request for new ones. */
@Named
@ViewScoped
public class KeyRenewalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient KeyRenewalService renewals;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    private transient KeyState state;

    public void load() {
        state = renewals.state();
    }

    public void ask() {
        try {
            stepUp.confirm();
            renewals.ask();
            messages.done("keyrenewal.asked");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    public String name(Long staffId) {
        return staffId == null ? "" : getState().names().getOrDefault(staffId, "");
    }

    public KeyState getState() {
        if (state == null) {
            load();
        }
        return state;
    }
}
