package org.oslonac.web.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts what browsers refused to load or run because of the content policy. The log gets a line a minute at most, with the
 * part of the policy and a number: a report repeats addresses and pieces of pages, and none of that is kept (Q20, Q25).
 */
@ApplicationScoped
public class PolicyReports {

    /** The parts of the policy, and everything that a report may say besides. */
    enum Part {
        SCRIPT("script-src"),
        STYLE("style-src"),
        IMAGE("img-src"),
        FONT("font-src"),
        CONNECTION("connect-src"),
        FORM("form-action"),
        FRAME("frame"),
        OTHER("");

        private final String begin;

        Part(String begin) {
            this.begin = begin;
        }

        static Part of(String directive) {
            for (Part part : values()) {
                if (directive.startsWith(part.begin)) {
                    return part;
                }
            }
            return OTHER;
        }
    }

    static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Logger LOG = System.getLogger(PolicyReports.class.getName());

    private final Map<Part, Integer> counted = new EnumMap<>(Part.class);
    private final Clock clock;
    private Instant lastLine = Instant.MIN;

    @Inject
    PolicyReports(Clock clock) {
        this.clock = clock;
    }

    protected PolicyReports() {
        this(Clock.systemUTC());
    }

    synchronized void add(Part part) {
        counted.merge(part, 1, Integer::sum);
        if (!clock.instant().minus(BETWEEN_LINES).isBefore(lastLine)) {
            tell();
        }
    }

    /** What has been counted since the last line. */
    synchronized Map<Part, Integer> counted() {
        return new EnumMap<>(counted);
    }

    @PreDestroy
    synchronized void tell() {
        if (!counted.isEmpty()) {
            LOG.log(Level.WARNING, "Browsers refused parts of pages by the content policy: {0}", counted);
            counted.clear();
            lastLine = clock.instant();
        }
    }
}
