package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets the signed-in colleague show once more that it is she; {@link StepUp} asks for it. */
@Stateless
@PermitAll
public class StepUpService {

    @Inject
    StepUp stepUp;

    @Inject
    SecondFactorRepository factors;

    @Inject
    CurrentStaff staff;

    /** Whether she has to, before an act that asks for it. */
    public boolean isOwed() {
        return stepUp.isOwed();
    }

    /** Whether it takes a code, too. */
    public boolean isCodeOwed() {
        return factors.isOn(staff.id());
    }

    /**
     * @throws StepUpRefused when this is not her password, or not a code of hers
     * @throws TooManyAttempts when she must wait before she may try again
     */
    public void confirm(String password, String code) {
        stepUp.confirm(password, code);
    }
}
