package org.oslonac.web.person;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oslonac.web.app.Route;

/**
 * Takes what was posted by the search box and leads to its results, at an address without the words. It stands outside of
 * Faces: the box is on every page, and the view of that page has nothing to do with the search.
 */
@WebServlet(Route.FIND)
public class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    transient Searches searches;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String typed = request.getParameter("q");
        boolean found = searches.isOurs(request.getParameter("token")) && typed != null && !typed.isBlank();
        String query = found ? "?n=" + searches.keep(typed.substring(0, Math.min(LONGEST, typed.length()))) : "";
        response.sendRedirect(request.getContextPath() + "/search" + query);
    }
}
