package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Predicate;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.shared.NotFound;

/**
 * Before an act that a stolen session must not do, the signed-in colleague shows once more that it is she. Guessing is
 * slowed down as at the door, and a wrong answer leaves a trace.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StepUp {

    /** What for; each is a place of its own for the throttle, so failures here do not shut the door, nor the other way. */
    private enum Place {
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
    SecondFactorRepository factors;

    @Inject
    CurrentStaff staff;

    @Inject
    CurrentSession current;

    @Inject
    Clock clock;

    @Inject
    Event<AccessRefused> refusals;

    /**
     * Refuses what a stolen session must not do, unless she has shown within the last minutes that it is she: at the door or
     * on the page.
     *
     * @throws StepUpOwed when she has to show it first
     */
    public void demand() {
        if (isOwed()) {
            throw new StepUpOwed();
        }
    }

    boolean isOwed() {
        return current.find().filter(one -> one.isProved(clock.instant())).isEmpty();
    }

    /**
     * She shows it, and need not again for some minutes.
     *
     * @param code of her second factor; whoever has none needs none
     * @throws StepUpRefused when this is not her password, or not a code of hers
     * @throws TooManyAttempts when she must wait before she may try again
     */
    public void confirm(String password, String code) {
        check(Place.STEP_UP, account -> matches(account, password) && isConfirmed(account.getId(), code));
        current.find().ifPresent(one -> one.prove(clock.instant()));
    }

    /** A code is only used up by who knows the password. */
    private boolean isConfirmed(long staffId, String code) {
        return !factors.isOn(staffId) || factors.take(staffId, code);
    }

    /** Her password alone, for the lock. */
    void unlock(String password) {
        check(Place.UNLOCK, account -> matches(account, password));
    }

    private boolean matches(StaffAccount account, String password) {
        return hashes.matches(password == null ? "" : password, account.getPasswordHash());
    }

    private void check(Place place, Predicate<StaffAccount> right) {
        String username = staff.principal().orElseThrow(NotFound::new).getName();
        // Every colleague is an address of her own: one who guesses makes nobody else wait.
        String where = place + " of " + username;
        var wait = throttle.waitFor(username, where);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        StaffAccount account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        if (!account.isEnabled() || !right.test(account)) {
            throttle.failed(username, where);
            refusals.fire(new AccessRefused(place.name().toLowerCase(Locale.ROOT), account.getId()));
            throw new StepUpRefused(place == Place.STEP_UP && factors.isOn(account.getId()));
        }
        throttle.succeeded(username, where);
    }
}
