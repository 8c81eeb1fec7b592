package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.web.app.PolicyReports.Part;

class PolicyReportsTest {

    private final Hand hand = new Hand();
    private final PolicyReports reports = new PolicyReports(hand);

    @Test
    void a_storm_of_reports_makes_a_line_a_minute() {
        reports.add(Part.SCRIPT);
        assertThat(reports.counted()).as("told at once").isEmpty();

        for (int i = 0; i < 1000; i++) {
            reports.add(Part.SCRIPT);
        }
        assertThat(reports.counted()).isEqualTo(Map.of(Part.SCRIPT, 1000));

        hand.now = hand.now.plus(PolicyReports.BETWEEN_LINES);
        reports.add(Part.STYLE);
        assertThat(reports.counted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "script-src, SCRIPT",
        "script-src-elem, SCRIPT",
        "style-src-attr, STYLE",
        "frame-ancestors, FRAME",
        "<b>nonsense, OTHER",
        "'', OTHER"
    })
    void a_report_is_one_of_a_few_words(String said, Part part) {
        assertThat(Part.of(said)).isEqualTo(part);
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
