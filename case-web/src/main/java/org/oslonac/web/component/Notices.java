package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page's one place for messages shows: done, warnings, refusals, and the fields that need mending. */
@Named("notices")
@RequestScoped
public class Notices {

    /** One message; {@code field} is the client id of the input it is about, empty for the page as a whole. */
    public record Notice(String kind, String icon, String field, String text) {

        /** The text key of the word that says what kind of message this is. */
        public String kindKey() {
            return "app.notice." + kind;
        }
    }

    @Inject
    FacesContext faces;

    public List<Notice> getAll() {
        List<Notice> all = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            faces.getMessageList(id).forEach(message -> {
                all.add(notice(id == null ? "" : id, message));
                message.rendered();
            });
        }
        return all;
    }

    private Notice notice(String field, FacesMessage message) {
        String text = message.getDetail();
        String label = label(field);
        String said = label.isEmpty() || text.startsWith(label) ? text : label + ": " + text;
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return new Notice("done", "check-circle", field, said);
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN
                ? new Notice("warn", "exclamation-triangle", field, said)
                : new Notice("error", "exclamation-circle", field, said);
    }

    private String label(String field) {
        UIComponent input = field.isEmpty() ? null : faces.getViewRoot().findComponent(field);
        Object label = input == null ? null : input.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }
}
