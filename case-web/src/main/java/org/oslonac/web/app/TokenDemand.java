package org.oslonac.web.app;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A post to a page without the token of a view is refused; Faces would show the page as if it had been asked for. The same
 * goes for a token in what is no post, which Faces would take for one: nothing changes by a link (Q16).
 */
public class TokenDemand implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        // the token is known when the view is restored
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean page = request.getDispatcherType() != DispatcherType.ERROR;
        boolean posted = "POST".equals(request.getMethod());
        if (page && posted != faces.isPostback() && !faces.getResponseComplete()) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
                faces.responseComplete();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
