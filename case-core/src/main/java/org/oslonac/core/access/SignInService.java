package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Verifies a user name, a password and the code of a second factor. Unknown names, switched-off accounts, wrong passwords
 * and wrong codes give the same answer
 * after the same work; every attempt that is judged leaves an audit row; one that
 * must wait is not judged.
 */
@Stateless
@PermitAll
public class SignInService {

    @Inject
    StaffAccountRepository accounts;

    @Inject
    SecondFactorRepository factors;

    @Inject
    PasswordHash hashes;

    @Inject
    SignInThrottle throttle;

    @Inject
    Event<SignInJudged> judged;

    /**
     * @param code of the second factor; whoever has none needs none. A wrong code is told like a wrong password
     * @param address where the attempt came from, as the server sees it
     * @throws TooManyAttempts when this account must wait before it may try again from this address
     */
    public Optional<StaffPrincipal> verify(String username, String password, String code, String address) {
        var wait = throttle.waitFor(username, address);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Optional<StaffAccount> account = accounts.findByUsername(username).filter(StaffAccount::isEnabled);
        boolean right;
        if (account.isPresent()) {
            right = hashes.matches(password, account.get().getPasswordHash())
                    && isConfirmed(account.get().getId(), code);
        } else {
            hashes.matchNothing(password);
            right = false;
        }
        if (!right) {
            throttle.failed(username, address);
            judged.fire(new SignInJudged(account.map(StaffAccount::getId).orElse(null), false));
            return Optional.empty();
        }
        throttle.succeeded(username, address);
        StaffAccount staff = account.get();
        judged.fire(new SignInJudged(staff.getId(), true));
        return Optional.of(StaffPrincipal.of(staff));
    }

    /** A code is only used up by who knows the password. */
    private boolean isConfirmed(long staffId, String code) {
        return !factors.isOn(staffId) || factors.take(staffId, code);
    }
}
