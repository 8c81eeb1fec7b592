package org.oslonac.web.app;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.SessionRights;

/**
 * The door: leads every address of {@link Route} to its view, sends who is not signed in to the sign-in page, and answers
 * 404 to everything else, views' own file names included.
 */
@WebFilter(filterName = "routes", urlPatterns = "/*")
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** Where she turns her second factor on, and what that page itself says. */
    private static final Set<Route> BEFORE_FACTOR = EnumSet.of(Route.ACCOUNT, Route.LOCK, Route.ALIVE);

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    transient CurrentStaff staff;

    @Inject
    transient SessionAge age;

    @Inject
    transient LockedDoor lock;

    @Inject
    transient FactorOwed factor;

    @Inject
    transient SessionRights rights;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (isResource(request) || HealthKey.opens(path, request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!PostedFromHere.holdsFor(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Route.Match> match = Route.match(path);
        boolean signedIn = staff.isSignedIn() && isStanding(request);
        if (signedIn && lock.isShut(match, request)) {
            lock.answer(match, request, response);
        } else if (match.isPresent() && match.get().route().isPublic()) {
            forward(match.get(), request, response);
        } else if (!signedIn) {
            askToSignIn(path, request, response);
        } else if (factor.isOwed(request) && match.stream().noneMatch(to -> BEFORE_FACTOR.contains(to.route()))) {
            response.sendRedirect(request.getContextPath() + Route.ACCOUNT.getPath());
        } else if (match.isEmpty() || match.get().route().getRoles().stream().noneMatch(staff::has)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            forward(match.get(), request, response);
        }
    }

    static boolean isResource(HttpServletRequest request) {
        return path(request).startsWith(RESOURCES);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Roles that changed, an account that was switched off and sessions that were ended act on the next request (Q13). */
    private boolean isStanding(HttpServletRequest request) {
        boolean standing = age.find(request).filter(one -> holds(one.beganAt())).isPresent();
        if (!standing) {
            request.getSession().invalidate();
        }
        return standing;
    }

    /** While the database is away nothing of it can be shown either, and the page has to say so to who is writing. */
    private boolean holds(Instant since) {
        try {
            return rights.hold(since);
        } catch (EJBException fault) {
            if (Refusal.isDatabaseAway(fault)) {
                return true;
            }
            throw fault;
        }
    }

    /**
     * A page that only wanted to change a part of itself is told, and stays as it is with what was typed (app.js says so);
     * anything else is redirected. No answer tells whether there is such an address.
     */
    private static void askToSignIn(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String next = "/".equals(path) ? "" : "?next=" + encode(path);
        String target = request.getContextPath() + Route.SIGN_IN.getPath() + next;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(target);
        }
    }

    private static void forward(Route.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        RoutedRequest routed = new RoutedRequest(request, match);
        boolean search = match.route() == Route.SEARCH && "POST".equals(request.getMethod());
        String target = search ? Route.FIND : match.route().getView();
        request.getRequestDispatcher(target).forward(routed, response);
    }

    private static String encode(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
