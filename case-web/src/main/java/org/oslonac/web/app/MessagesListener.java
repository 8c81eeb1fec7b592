package org.oslonac.web.app;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Brings the page's one place for messages up to date with every answer that changes a part of the page. PrimeFaces' own
 * automatic update does so once a view and then no more. Looking something up while somebody types changes nothing there
 * as long as there is nothing to say: a refusal stays in sight until the form is sent again.
 */
public class MessagesListener implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String MESSAGES = "messages";
    private static final String TYPING = "keyup";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        PartialViewContext partial = faces.getPartialViewContext();
        boolean typing = TYPING.equals(
                faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.behavior.event"));
        boolean shows = faces.getViewRoot() != null && faces.getViewRoot().findComponent(MESSAGES) != null;
        if (partial.isAjaxRequest()
                && shows
                && (!typing || !faces.getMessageList().isEmpty())) {
            partial.getRenderIds().add(MESSAGES);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
