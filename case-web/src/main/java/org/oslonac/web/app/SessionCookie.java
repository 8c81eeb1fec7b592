package org.oslonac.web.app;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Takes the marks that need TLS off the session's cookie where {@link Setting#SECURE} is off: some browsers keep no such
 * cookie from {@code http://localhost}, and nobody could look at the demonstration (ADR 0014).
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final String WITHOUT_TLS = "oslonac";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!Setting.SECURE.isOn()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(WITHOUT_TLS);
            cookie.setSecure(false);
        }
    }
}
