package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.oslonac.core.shared.NotFound;

/**
 * Before an act that a stolen session must not do, the signed-in colleague shows once more that it is she. Guessing is
 * slowed down as at the door, and a wrong answer leaves a trace.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StepUp {

    /** What for; each is a place of its own for the throttle, so failures here do not shut the door, nor the other way. */
    enum Place {
        STEP_UP,
        UNLOCK
    }

    @Inject
    StaffAccountRepository accounts;

    @Inject
    PasswordHash hashes;

    @Inject
    SignInThrottle throttle;

    @Inject
    CurrentStaff staff;

    @Inject
    Event<AccessRefused> refusals;

    /**
     * @throws StepUpRefused when this is not her password
     * @throws TooManyAttempts when she must wait before she may try again
     */
    public void confirm(String password) {
        check(password, Place.STEP_UP);
    }

    void check(String password, Place place) {
        String username = staff.principal().orElseThrow(NotFound::new).getName();
        // Every colleague is an address of her own: one who guesses makes nobody else wait.
        String where = place + " of " + username;
        var wait = throttle.waitFor(username, where);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        StaffAccount account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        if (!account.isEnabled() || !hashes.matches(password == null ? "" : password, account.getPasswordHash())) {
            throttle.failed(username, where);
            refusals.fire(new AccessRefused(place.name().toLowerCase(Locale.ROOT), account.getId()));
            throw new StepUpRefused();
        }
        throttle.succeeded(username, where);
    }
}
