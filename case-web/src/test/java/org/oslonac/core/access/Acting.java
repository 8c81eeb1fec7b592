package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.Device;
import org.oslonac.core.session.OpenSessions;

/** Lets a thread on which nobody is signed in act in a colleague's name, as the filling of the demonstration does. */
@ApplicationScoped
public class Acting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    @Inject
    CurrentSession current;

    @Inject
    OpenSessions sessions;

    @Inject
    Clock clock;

    public void as(String username) {
        StaffAccount account = entities.createQuery(
                        "select a from StaffAccount a where a.username = :name", StaffAccount.class)
                .setParameter("name", username)
                .getSingleResult();
        current.is(sessions.begin(account.getId(), Device.of(""), clock.instant()));
        staff.act(StaffPrincipal.of(account));
    }
}
