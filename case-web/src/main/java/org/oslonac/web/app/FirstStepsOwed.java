package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.oslonac.core.onboarding.OnboardingService;

/**
 * Whether a colleague has still to confirm the statement of confidentiality; it is asked once, when she signs in.
 */
@ApplicationScoped
public class FirstStepsOwed {

    private static final String OWED = "oslonac.firstStepsOwed";

    @Inject
    OnboardingService onboarding;

    void owedIn(HttpSession session) {
        session.setAttribute(OWED, onboarding.isOwed());
    }

    /** She has confirmed it. */
    public void paid(HttpSession session) {
        session.setAttribute(OWED, false);
    }

    public boolean isOwed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(OWED));
    }
}
