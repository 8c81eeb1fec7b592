package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.OpenSession;
import org.oslonac.core.session.OpenSessions;
import org.oslonac.core.shared.NotFound;

/** A colleague's own sign-ins: which there are, and the end of those that she does not need (Q22). */
@Stateless
@PermitAll
public class OwnSessions {

    @Inject
    OpenSessions sessions;

    @Inject
    CurrentSession current;

    @Inject
    CurrentStaff staff;

    @Inject
    Event<SessionsEnded> ended;

    /** This one first, then those that were used last. */
    public List<SessionRow> rows() {
        return sessions.of(staff.id()).stream()
                .map(this::row)
                .sorted(Comparator.comparing(SessionRow::current)
                        .thenComparing(SessionRow::usedAt)
                        .reversed())
                .toList();
    }

    private SessionRow row(OpenSession one) {
        boolean here = current.find().filter(one::equals).isPresent();
        return new SessionRow(one.id(), one.device(), one.beganAt(), one.usedAt(), here);
    }

    /** @throws NotFound when it is not hers, or is over */
    public void end(String id) {
        OpenSession one =
                sessions.find(id).filter(found -> found.staffId() == staff.id()).orElseThrow(NotFound::new);
        ended.fire(new SessionsEnded(staff.id(), SessionsEnded.Which.ONE));
        sessions.end(one.id());
    }

    /** Only the one in which she asks stays. */
    public void endOthers() {
        ended.fire(new SessionsEnded(staff.id(), SessionsEnded.Which.OTHERS));
        sessions.endOthers(current.find().orElseThrow(NotFound::new));
    }
}
