package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** No session lasts longer than a working day, however busy it is (Q23). */
@ApplicationScoped
public class SessionAge {

    static final Duration LONGEST = Duration.ofHours(10);
    private static final String SIGNED_IN_AT = "oslonac.signedInAt";

    @Inject
    Clock clock;

    void begins(HttpSession session) {
        session.setAttribute(SIGNED_IN_AT, clock.instant());
    }

    /** Whether the session has lasted its time; if so it is ended. */
    boolean isOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt)) {
            return false;
        }
        boolean over = signedInAt.plus(LONGEST).isBefore(clock.instant());
        if (over) {
            session.invalidate();
        }
        return over;
    }
}
