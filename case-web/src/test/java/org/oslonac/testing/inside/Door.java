package org.oslonac.testing.inside;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.CompletionException;
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
