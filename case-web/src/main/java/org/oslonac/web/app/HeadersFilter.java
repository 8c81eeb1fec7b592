package org.oslonac.web.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

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
        chain.doFilter(request.getDispatcherType() == DispatcherType.ERROR ? new OfNothing(request) : request, answer);
    }

    /** A page of an error is no answer to what was posted: with the token of a view, Faces would take it for one. */
    private static final class OfNothing extends HttpServletRequestWrapper {

        OfNothing(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
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
