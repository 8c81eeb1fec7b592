package org.oslonac.web.app;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.ScreenLock;
import org.oslonac.core.shared.DomainException;

/**
 * What lock.js says and asks: lock, unlock with a password, sign out, and whether the screens are locked. It is the one
 * address that a locked session reaches, and answers with a sentence to show or with nothing.
 */
@WebServlet("/app/lock")
public class LockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ScreenLock lock;

    @Inject
    transient CurrentStaff staff;

    @Inject
    transient Txt txt;

    /** Whether it is locked, and whose session it is: a page of another colleague must not open itself. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(response, (lock.isLocked() ? "locked " : "open ") + staff.id());
    }

    /** A form of another site can send no header of ours. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String act = String.valueOf(request.getParameter("act"));
        if (request.getHeader("Oslonac-Page") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (act) {
            case "lock" -> lock.lock();
            case "unlock" -> say(response, unlocked(request.getParameter("password")));
            case "signOut" -> SignOutView.leave(request, response);
            default -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private String unlocked(String password) {
        try {
            lock.unlock(password);
            return "";
        } catch (DomainException refusal) {
            return txt.of(refusal);
        }
    }

    private static void say(HttpServletResponse response, String words) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(words);
    }
}
