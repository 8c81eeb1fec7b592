package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.OpenSession;
import org.oslonac.core.shared.NotFound;

/**
 * Locks the screens of the signed-in colleague's session, all of them, and opens them again for who knows her password (D45).
 * Its time locks them without anybody's help; the door then lets nothing else through.
 */
@Stateless
@PermitAll
public class ScreenLock {

    @Inject
    CurrentSession current;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    public void lock() {
        session().lock();
    }

    /**
     * @throws StepUpRefused when this is not her password
     * @throws TooManyAttempts when she must wait before she may try again
     */
    public void unlock(String password) {
        stepUp.unlock(password);
        session().unlock(clock.instant());
    }

    /** Whether her screens are locked now; false where nobody is signed in. */
    public boolean isLocked() {
        return current.find().filter(one -> one.isLocked(clock.instant())).isPresent();
    }

    private OpenSession session() {
        return current.find().orElseThrow(NotFound::new);
    }
}
