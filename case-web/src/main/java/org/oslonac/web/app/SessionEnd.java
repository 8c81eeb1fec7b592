package org.oslonac.web.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.oslonac.core.session.OpenSessions;

/** Forgets a sign-in together with the container's session, however that ends. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    OpenSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String id = (String) event.getSession().getAttribute(SessionAge.ID);
        if (id != null) {
            sessions.end(id);
        }
    }
}
