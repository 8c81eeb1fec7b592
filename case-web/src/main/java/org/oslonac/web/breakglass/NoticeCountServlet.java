package org.oslonac.web.breakglass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oslonac.core.breakglass.BreakGlassNotices;

/** How many notices wait, as a number and nothing else: every page asks every few seconds. */
@WebServlet("/breakglass/count")
public class NoticeCountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BreakGlassNotices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(notices.count());
    }
}
