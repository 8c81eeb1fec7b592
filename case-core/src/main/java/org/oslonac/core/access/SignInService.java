package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies a user name and a password. Unknown names, switched-off accounts and wrong passwords give the same answer
 * after the same work; every attempt that is judged leaves an audit row; one that
 * must wait is not judged.
 */
@Stateless
@PermitAll
public class SignInService {

    /** A colleague whose password was right. */
    public record SignedIn(StaffPrincipal principal, Set<String> roles) {}

    @Inject
    StaffAccountRepository accounts;

    @Inject
    PasswordHash hashes;

    @Inject
    SignInThrottle throttle;

    @Inject
    Event<SignInJudged> judged;

    /**
     * @param address where the attempt came from, as the server sees it
     * @throws TooManyAttempts when this account must wait before it may try again from this address
     */
    public Optional<SignedIn> verify(String username, String password, String address) {
        var wait = throttle.waitFor(username, address);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Optional<StaffAccount> account = accounts.findByUsername(username).filter(StaffAccount::isEnabled);
        boolean right;
        if (account.isPresent()) {
            right = hashes.matches(password, account.get().getPasswordHash());
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
        return Optional.of(new SignedIn(
                new StaffPrincipal(staff.getId(), staff.getUsername(), staff.getDisplayName()), staff.getRoles()));
    }
}
