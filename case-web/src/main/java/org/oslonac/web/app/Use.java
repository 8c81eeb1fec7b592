package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who sent a request: only hands keep the screen open, and what is only asked by the clock keeps nothing. */
enum Use {
    /** Somebody pressed, chose or wrote. */
    BY_HAND,
    /** A page says that it is still needed, such as a call form that ticks: it keeps the session from ending. */
    BY_ITSELF,
    /** A page asks every few seconds, whether anybody is there or not. */
    BY_THE_CLOCK;

    /** What a page says when nobody has touched it. */
    static final String UNATTENDED = "Oslonac-Unattended";

    static Use of(Optional<Route.Match> match, HttpServletRequest request) {
        Route route = match.map(Route.Match::route).orElse(null);
        if (route == Route.NOTICES || route == Route.LOCK && "GET".equals(request.getMethod())) {
            return BY_THE_CLOCK;
        }
        return request.getHeader(UNATTENDED) == null ? BY_HAND : BY_ITSELF;
    }
}
