package org.oslonac.web.app;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hears that somebody is writing on a page: passing the door counts as use of the session, and nothing else happens. */
@WebServlet("/app/alive")
public class AliveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A form of another site can send no header of ours. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("Oslonac-Page") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
