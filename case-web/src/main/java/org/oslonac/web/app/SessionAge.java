package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.Device;
import org.oslonac.core.session.OpenSession;
import org.oslonac.core.session.OpenSessions;

/** Ties the container's session to what the house knows of it: which sign-in it is, and whether that has lasted its time (Q23). */
@ApplicationScoped
public class SessionAge {

    static final String ID = "oslonac.session";

    @Inject
    Clock clock;

    @Inject
    OpenSessions sessions;

    @Inject
    CurrentSession current;

    @Inject
    CurrentStaff staff;

    /** She has signed in; what was signed in to here before is over. */
    void begins(HttpServletRequest request) {
        HttpSession session = request.getSession();
        sessions.end((String) session.getAttribute(ID));
        OpenSession begun = sessions.begin(staff.id(), Device.of(request.getHeader("User-Agent")), clock.instant());
        session.setAttribute(ID, begun.id());
        current.is(begun);
    }

    /** The sign-in of this request, unless it has ended or lasted its time; from here on it is the current one. */
    Optional<OpenSession> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<OpenSession> found = session == null
                ? Optional.empty()
                : sessions.find((String) session.getAttribute(ID)).filter(one -> !one.isOver(clock.instant()));
        found.ifPresent(current::is);
        return found;
    }

    /** Notes who uses it: hands, a page by itself, or nobody. */
    void used(OpenSession session, Use use) {
        if (use == Use.BY_HAND) {
            session.touch(clock.instant());
        } else if (use == Use.BY_ITSELF) {
            session.use(clock.instant());
        }
    }
}
