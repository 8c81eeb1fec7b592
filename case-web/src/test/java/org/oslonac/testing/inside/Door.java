package org.oslonac.testing.inside;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.CompletionException;
import org.oslonac.core.session.OpenSessions;
import org.oslonac.core.shared.HouseClock;

/**
 * Lets Arquillian's own request in, past the filter that knows the house's addresses only, and remembers that request for
 * {@link Desk}.
 */
@WebListener
public class Door extends HttpFilter implements ServletContextListener {

    private static final long serialVersionUID = 1L;
    /** The header in which a test says what time it is. */
    public static final String TIME = "Oslonac-Test-Time";

    /** The header by which whoever takes an earlier session over finds it as it was after the sign-in. */
    public static final String FRESH = "Oslonac-Test-Fresh";

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    private record Call(HttpServletRequest request, HttpServletResponse response) {}

    private static final ThreadLocal<Call> CALL = new ThreadLocal<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("test-door", new Door())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader(FRESH) != null) {
            refresh(request.getSession(false));
        }
        if (!RUNNER.equals(request.getServletPath())) {
            pretending(request, () -> chain.doFilter(request, response));
            return;
        }
        CALL.set(new Call(request, response));
        try {
            request.getRequestDispatcher(RUNNER).forward(request, response);
        } finally {
            CALL.remove();
        }
    }

    private static void refresh(HttpSession session) {
        if (session != null && session.getAttribute("oslonac.session") instanceof String id) {
            Instant now = CDI.current().select(Clock.class).get().instant();
            CDI.current().select(OpenSessions.class).get().find(id).ifPresent(one -> {
                one.unlock(now);
                one.prove(now);
            });
        }
    }

    /** A caller may say what time it is for her request, in the header {@value #TIME}. */
    private static void pretending(HttpServletRequest request, Onward onward) throws IOException, ServletException {
        String time = request.getHeader(TIME);
        if (time == null) {
            onward.go();
            return;
        }
        try {
            HouseClock.at(Instant.parse(time), () -> {
                try {
                    onward.go();
                } catch (IOException | ServletException failed) {
                    throw new CompletionException(failed);
                }
            });
        } catch (CompletionException failed) {
            throw new ServletException(failed.getCause());
        }
    }

    private interface Onward {
        void go() throws IOException, ServletException;
    }

    static HttpServletRequest request() {
        return call().request();
    }

    static HttpServletResponse response() {
        return call().response();
    }

    private static Call call() {
        Call call = CALL.get();
        if (call == null) {
            throw new IllegalStateException("This runs outside a test's own thread");
        }
        return call;
    }
}
