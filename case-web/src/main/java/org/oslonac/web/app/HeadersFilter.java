package org.oslonac.web.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts {@link ResponseHeaders} on whatever is answered, also by the container itself; it stands before the door. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = new OfOnePolicy(response);
        ResponseHeaders.write(answer);
        if (!RouteFilter.isResource(request)) {
            ResponseHeaders.keepNothing(answer);
        }
        if (Setting.SECURE.isOn() && AskersAddress.isOverTls(request)) {
            ResponseHeaders.demandTls(answer);
        }
        chain.doFilter(request, answer);
    }

    /** PrimeFaces adds its policy; beside ours for files both would hold, and no page would run. */
    private static final class OfOnePolicy extends HttpServletResponseWrapper {

        OfOnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (ResponseHeaders.POLICY.equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
