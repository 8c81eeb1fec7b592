package org.oslonac.core.session;

import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in that has not ended. Hands at the keyboard keep it open; a page that speaks by itself, such as a call form that
 * ticks, keeps it from ending and not from being locked.
 */
public final class OpenSession {

    /** However busy it is. */
    static final Duration LONGEST = Duration.ofHours(10);

    static final Duration ENDS_AFTER = Duration.ofMinutes(20);
    static final Duration LOCKS_AFTER = Duration.ofMinutes(5);

    /** How long she need not show again that it is she. */
    static final Duration PROVED_FOR = Duration.ofMinutes(5);

    private final String id;
    private final long staffId;
    private final Device device;
    private final Instant beganAt;
    private volatile Instant usedAt;
    private volatile Instant touchedAt;
    private volatile Instant provedAt;
    private volatile boolean locked;

    /** Begins: she has just shown with everything she has that it is she. */
    OpenSession(String id, long staffId, Device device, Instant now) {
        this.id = id;
        this.staffId = staffId;
        this.device = device;
        this.beganAt = now;
        this.usedAt = now;
        this.touchedAt = now;
        this.provedAt = now;
    }

    /** Whether its time is over, by idleness or by age. */
    public boolean isOver(Instant now) {
        return usedAt.plus(ENDS_AFTER).isBefore(now) || beganAt.plus(LONGEST).isBefore(now);
    }

    /** Whether the screen is locked, by her or by time; once it is, only {@link #unlock} opens it. */
    public boolean isLocked(Instant now) {
        if (touchedAt.plus(LOCKS_AFTER).isBefore(now)) {
            locked = true;
        }
        return locked;
    }

    /** A page of hers speaks by itself: she may come back. */
    public void use(Instant now) {
        usedAt = now;
    }

    /** She is here. */
    public void touch(Instant now) {
        usedAt = now;
        touchedAt = now;
    }

    public void lock() {
        locked = true;
    }

    /** Her password was right. */
    public void unlock(Instant now) {
        locked = false;
        touch(now);
    }

    /** She has shown once more that it is she. */
    public void prove(Instant now) {
        provedAt = now;
    }

    /** Whether she has shown it a short while ago. */
    public boolean isProved(Instant now) {
        return now.isBefore(provedAt.plus(PROVED_FOR));
    }

    public String id() {
        return id;
    }

    public long staffId() {
        return staffId;
    }

    public Device device() {
        return device;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
