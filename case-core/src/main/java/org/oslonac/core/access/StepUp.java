package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oslonac.core.shared.NotFound;

/**
 * Before an act that a stolen session must not do, the signed-in colleague shows once more that it is she. Guessing is
 * slowed down as at the door, and a wrong answer leaves a trace.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StepUp {

    /** A place of its own among the addresses of the throttle: failures here do not shut the door, nor the other way. */
    private static final String HERE = "step-up";

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
        String username = staff.principal().orElseThrow(NotFound::new).getName();
        var wait = throttle.waitFor(username, HERE);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        StaffAccount account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        if (!account.isEnabled() || !hashes.matches(password == null ? "" : password, account.getPasswordHash())) {
            throttle.failed(username, HERE);
            refusals.fire(new AccessRefused("step_up", account.getId()));
            throw new StepUpRefused();
        }
        throttle.succeeded(username, HERE);
    }
}
