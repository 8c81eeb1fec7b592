package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.oslonac.core.access.OwnAccountService;

/**
 * Whoever has no second factor yet turns it on before she sees anything else (Q8). In the demonstration nobody owes one,
 * and whoever likes may try it.
 */
@ApplicationScoped
public class FactorOwed {

    private static final String OWED = "oslonac.factorOwed";

    @Inject
    OwnAccountService account;

    void owedIn(HttpSession session) {
        session.setAttribute(OWED, !Setting.DEMO.isOn() && !account.isSecondFactorOn());
    }

    /** She has turned it on. */
    public void paid(HttpSession session) {
        session.setAttribute(OWED, false);
    }

    /** Whether this session sees nothing but the page on which it is turned on. */
    public boolean isOwed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(OWED));
    }
}
