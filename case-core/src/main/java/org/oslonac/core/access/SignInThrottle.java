package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down guessing (Q8): from the sixth failure of one account from one address the next attempt waits 30 seconds,
 * doubling up to 15 minutes; an address that fails with many accounts waits too. The account itself is never locked, so
 * nobody outside can keep a colleague from the line. Counts are kept in memory and forgotten after an hour of quiet.
 */
@ApplicationScoped
class SignInThrottle {

    static final int FREE_FAILURES = 5;
    static final int FREE_FAILURES_OF_ADDRESS = 30;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final int MOST_KEYS = 50_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    protected SignInThrottle() {
        this(Clock.systemUTC());
    }

    /** How long this account must wait from this address; zero when it may try now. */
    Duration waitFor(String username, String address) {
        Duration one = wait(failures.get(pair(username, address)), FREE_FAILURES);
        Duration all = wait(failures.get(address), FREE_FAILURES_OF_ADDRESS);
        return one.compareTo(all) > 0 ? one : all;
    }

    void failed(String username, String address) {
        forgetOld();
        count(pair(username, address));
        count(address);
    }

    void succeeded(String username, String address) {
        failures.remove(pair(username, address));
    }

    private void count(String key) {
        failures.merge(key, new Failures(1, clock.instant()), (old, one) -> new Failures(old.count + 1, one.last));
    }

    private Duration wait(Failures of, int free) {
        if (of == null || of.count <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(of.count - free - 1, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        Duration left = Duration.between(clock.instant(), of.last.plus(capped));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void forgetOld() {
        if (failures.size() > MOST_KEYS / 2) {
            Instant before = clock.instant().minus(FORGET_AFTER);
            failures.values().removeIf(one -> one.last.isBefore(before));
        }
        if (failures.size() > MOST_KEYS) {
            failures.clear();
        }
    }

    private static String pair(String username, String address) {
        return address + '|' + username;
    }
}
