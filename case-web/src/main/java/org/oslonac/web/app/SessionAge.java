package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A session ends when nobody has used it for twenty minutes, and lasts no longer than a working day however busy it is (Q23).
 * A call form that is being written says so by itself every few seconds, so a call is never cut off.
 */
@ApplicationScoped
public class SessionAge {

    static final Duration LONGEST = Duration.ofHours(10);
    static final Duration IDLE = Duration.ofMinutes(20);
    private static final String USED_AT = "oslonac.usedAt";
    private static final String SIGNED_IN_AT = "oslonac.signedInAt";

    @Inject
    Clock clock;

    void begins(HttpSession session) {
        session.setAttribute(SIGNED_IN_AT, clock.instant());
        session.setAttribute(USED_AT, clock.instant());
    }

    /** When the session began; the beginning of time for one that nobody signed in to by the page. */
    Instant beganAt(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt
                ? signedInAt
                : Instant.EPOCH;
    }

    /**
     * Whether the session has lasted its time; if so it is ended.
     *
     * @param used whether somebody asks, and not the page by itself: only that is use
     */
    boolean isOver(HttpServletRequest request, boolean used) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt)) {
            return false;
        }
        Instant now = clock.instant();
        boolean idle = session.getAttribute(USED_AT) instanceof Instant usedAt
                && usedAt.plus(IDLE).isBefore(now);
        boolean over = idle || signedInAt.plus(LONGEST).isBefore(now);
        if (over) {
            session.invalidate();
        } else if (used) {
            session.setAttribute(USED_AT, now);
        }
        return over;
    }
}
