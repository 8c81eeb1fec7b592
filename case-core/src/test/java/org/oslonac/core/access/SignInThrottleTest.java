package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oslonac.core.access.SignInThrottle.FIRST_WAIT;
import static org.oslonac.core.access.SignInThrottle.FREE_FAILURES;
import static org.oslonac.core.access.SignInThrottle.FREE_FAILURES_OF_ADDRESS;
import static org.oslonac.core.access.SignInThrottle.LONGEST_WAIT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final Hand hand = new Hand();
    private final SignInThrottle throttle = new SignInThrottle(hand);

    @Test
    void five_failures_are_free_and_the_sixth_costs_half_a_minute() {
        fail(FREE_FAILURES, "test.osoba", "here");
        assertThat(throttle.waitFor("test.osoba", "here")).isZero();

        fail(1, "test.osoba", "here");
        assertThat(throttle.waitFor("test.osoba", "here")).isEqualTo(FIRST_WAIT);
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour_and_passes() {
        fail(FREE_FAILURES + 2, "test.osoba", "here");
        assertThat(throttle.waitFor("test.osoba", "here")).isEqualTo(FIRST_WAIT.multipliedBy(2));

        fail(20, "test.osoba", "here");
        assertThat(throttle.waitFor("test.osoba", "here")).isEqualTo(LONGEST_WAIT);
        hand.goOn(LONGEST_WAIT);
        assertThat(throttle.waitFor("test.osoba", "here")).isZero();
    }

    @Test
    void nobody_elsewhere_can_keep_a_colleague_out() {
        fail(FREE_FAILURES_OF_ADDRESS * 3, "test.osoba", "elsewhere");

        assertThat(throttle.waitFor("test.osoba", "here")).isZero();
    }

    @Test
    void who_tries_many_names_from_one_address_waits_too() {
        for (int i = 0; i <= FREE_FAILURES_OF_ADDRESS; i++) {
            fail(1, "name" + i, "here");
        }

        assertThat(throttle.waitFor("another", "here")).isPositive();
    }

    @Test
    void the_right_password_forgives() {
        fail(FREE_FAILURES + 1, "test.osoba", "here");
        throttle.succeeded("test.osoba", "here");

        assertThat(throttle.waitFor("test.osoba", "here")).isZero();
    }

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, address);
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        void goOn(Duration by) {
            now = now.plus(by);
        }

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
