package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.OpenSession;

/**
 * The door of a locked session (Q23): nothing passes but what unlocks it, whatever the browser still shows or a second tab
 * asks for. It also notes who uses the session, and so when it locks and ends.
 */
@ApplicationScoped
class LockedDoor {

    private static final int LOCKED = 423;

    private static final Set<Route> PASSING = EnumSet.of(Route.LOCK, Route.POLICY_REPORT);

    @Inject
    CurrentSession current;

    @Inject
    SessionAge age;

    @Inject
    Clock clock;

    /** Whether this request must not pass; if it may, it is use of the session. */
    boolean isShut(Optional<Route.Match> match, HttpServletRequest request) {
        OpenSession session = current.find().orElseThrow();
        Use use = Use.of(match, request);
        if (session.isLocked(clock.instant())) {
            age.used(session, isTick(match, use) ? use : Use.BY_THE_CLOCK);
            return !is(match, PASSING);
        }
        age.used(session, use);
        return false;
    }

    /**
     * Whoever goes anywhere sees the lock in its place, at the same address, so that she goes on there. What a script asks
     * for is refused in a way that it knows.
     */
    void answer(Optional<Route.Match> match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean going = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        boolean reading = !"POST".equals(request.getMethod());
        if (isTick(match, Use.of(match, request))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!reading && going) {
            response.sendRedirect(request.getRequestURI());
        } else if (!reading || is(match, Set.of(Route.NOTICES))) {
            response.setStatus(LOCKED);
        } else {
            response.setStatus(LOCKED);
            RoutedRequest routed = new RoutedRequest(request, Route.LOCK.itself());
            request.getRequestDispatcher(Route.LOCKED).forward(routed, response);
        }
    }

    /** A call form says that the call goes on: it is heard and told nothing. */
    private static boolean isTick(Optional<Route.Match> match, Use use) {
        return use == Use.BY_ITSELF && is(match, Set.of(Route.CALL_DRAFT));
    }

    private static boolean is(Optional<Route.Match> match, Set<Route> routes) {
        return match.map(Route.Match::route).filter(routes::contains).isPresent();
    }
}
