package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.OpenSessions;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;

/** What a colleague does with her own account: her password and her second factor. Nobody else can choose either (Q7, Q8). */
@Stateless
@PermitAll
public class OwnAccountService {

    private static final String HERE = "own-account";

    /** What her code app needs: the key to type and the address in the picture. */
    public record Enrolment(String secret, String address) {

        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    @Inject
    StaffAccountRepository accounts;

    @Inject
    SecondFactorRepository factors;

    @Inject
    PasswordHash hashes;

    @Inject
    SignInThrottle throttle;

    @Inject
    CurrentStaff staff;

    @Inject
    OpenSessions sessions;

    @Inject
    CurrentSession current;

    @Inject
    Event<AccountSecured> secured;

    /** Whether the signed-in colleague confirms in two steps. */
    public boolean isSecondFactorOn() {
        return factors.isOn(staff.id());
    }

    /** How many spare codes the signed-in colleague has left. */
    public int spareCodesLeft() {
        return factors.spareCodesLeft(staff.id());
    }

    /** What her app needs; the same again until she has shown a code. */
    public Enrolment beginSecondFactor() {
        StaffAccount account = own();
        if (factors.isOn(account.getId())) {
            throw new NotFound();
        }
        String secret = factors.begin(account.getId());
        return new Enrolment(secret, Totp.address(secret, account.getUsername()));
    }

    /**
     * Turns the second factor on.
     *
     * @return her spare codes, which are never shown again
     * @throws DomainException when the code is wrong
     */
    public List<String> confirmSecondFactor(String code) {
        StaffAccount account = own();
        allowed(account);
        SecondFactor factor =
                factors.find(account.getId()).filter(one -> !one.isConfirmed()).orElseThrow(NotFound::new);
        List<String> spare = factors.confirm(factor, code == null ? "" : code.strip())
                .orElseThrow(() -> failed(account, "access.error.factor"));
        secured.fire(new AccountSecured(account.getId(), AccountSecured.What.SECOND_FACTOR));
        return spare;
    }

    /**
     * Changes the password of the signed-in colleague. Whoever is signed in as she elsewhere is out.
     *
     * @throws PasswordRefused when the new one protects too little
     * @throws DomainException when the present one is wrong
     */
    public void changePassword(String present, String wanted) {
        StaffAccount account = own();
        allowed(account);
        if (!hashes.matches(present == null ? "" : present, account.getPasswordHash())) {
            throw failed(account, "access.error.wrong");
        }
        throttle.succeeded(account.getUsername(), HERE);
        PasswordPolicy.check(wanted, account.getUsername(), account.getDisplayName(), factors.isOn(account.getId()));
        account.changePassword(hashes.of(wanted));
        current.find().ifPresent(sessions::endOthers);
        secured.fire(new AccountSecured(account.getId(), AccountSecured.What.PASSWORD));
    }

    private void allowed(StaffAccount account) {
        var wait = throttle.waitFor(account.getUsername(), HERE);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

    private DomainException failed(StaffAccount account, String key) {
        throttle.failed(account.getUsername(), HERE);
        return new DomainException(key);
    }

    private StaffAccount own() {
        return accounts.findByUsername(
                        staff.principal().orElseThrow(NotFound::new).getName())
                .orElseThrow(NotFound::new);
    }
}
