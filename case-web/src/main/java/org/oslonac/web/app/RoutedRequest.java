package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A request whose address carried a value, such as the code of a case: the view sees it as a parameter. */
class RoutedRequest extends HttpServletRequestWrapper {

    static final String ADDRESS = RoutedRequest.class.getName() + ".address";

    private final Route.Match match;

    RoutedRequest(HttpServletRequest request, Route.Match match) {
        super(request);
        this.match = match;
        request.setAttribute(ADDRESS, request.getRequestURI());
    }

    @Override
    public String getParameter(String name) {
        return name.equals(match.parameter()) ? match.value() : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return name.equals(match.parameter()) ? new String[] {match.value()} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (match.parameter() == null) {
            return super.getParameterMap();
        }
        Map<String, String[]> all = new HashMap<>(super.getParameterMap());
        all.put(match.parameter(), new String[] {match.value()});
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
