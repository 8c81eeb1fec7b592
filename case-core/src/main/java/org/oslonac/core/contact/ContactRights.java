package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;

/** What the signed-in colleague may do with a saved contact, now. */
@ApplicationScoped
class ContactRights {

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    ContactState state(Contact contact) {
        return contact.state(clock.instant());
    }

    boolean mayCorrect(Contact contact) {
        return isOwn(contact) || staff.has(Role.SUPERVISOR);
    }

    boolean owesReason(Contact contact) {
        return !isOwn(contact) || contact.isLocked(clock.instant());
    }

    private boolean isOwn(Contact contact) {
        return staff.id() == contact.getConsultantId();
    }
}
