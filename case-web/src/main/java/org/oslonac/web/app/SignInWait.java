package org.oslonac.web.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.oslonac.core.access.TooManyAttempts;

/** Carries the throttle's refusal past the container to the sign-in page. */
@RequestScoped
public class SignInWait {

    private TooManyAttempts refusal;

    void is(TooManyAttempts tooMany) {
        refusal = tooMany;
    }

    Optional<TooManyAttempts> refusal() {
        return Optional.ofNullable(refusal);
    }
}
