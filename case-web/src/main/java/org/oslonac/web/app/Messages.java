package org.oslonac.web.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.oslonac.core.shared.DomainException;

/** Says things to the user, in her language and in the page's one place for messages. */
@RequestScoped
public class Messages {

    @Inject
    Txt txt;

    @Inject
    FacesContext faces;

    /** Something was done. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, txt.of(key, arguments));
    }

    /** Something needs attention, though nothing was refused. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, txt.of(key, arguments));
    }

    /** Something was refused; the form keeps what was typed. */
    public void refuse(DomainException refusal) {
        add(FacesMessage.SEVERITY_ERROR, txt.of(refusal));
        faces.validationFailed();
    }

    /** The same about one field; it stands there and in the page's place for messages. */
    public void refuse(String clientId, DomainException refusal) {
        String text = txt.of(refusal);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        if (faces.getViewRoot().findComponent(clientId) instanceof EditableValueHolder input) {
            input.setSubmittedValue(typed(clientId, input));
            input.setValid(false);
        }
        faces.validationFailed();
    }

    /** Faces shows an input that is not valid as it was submitted, and has forgotten that once the model was updated. */
    private Object typed(String clientId, EditableValueHolder input) {
        Map<String, String[]> submitted = faces.getExternalContext().getRequestParameterValuesMap();
        String[] values = submitted.getOrDefault(clientId, submitted.getOrDefault(clientId + "_input", new String[0]));
        return input instanceof UISelectMany ? values : String.join("", values);
    }

    /** The done message survives the redirect to the next page. */
    public void keep() {
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private void add(FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
