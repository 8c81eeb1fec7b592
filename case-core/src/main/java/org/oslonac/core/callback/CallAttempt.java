package org.oslonac.core.callback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** One try at reaching somebody. */
@Embeddable
public class CallAttempt {

    /** The code of {@code call_attempt_result} that ends a promised call. */
    static final String REACHED = "REACHED";

    @Column(name = "attempted_at")
    private Instant attemptedAt;

    private String result;
    private String note;

    @Column(name = "staff_id")
    private long staffId;

    protected CallAttempt() {}

    CallAttempt(Instant attemptedAt, String result, String note, long staffId) {
        this.attemptedAt = attemptedAt;
        this.result = result;
        this.note = note;
        this.staffId = staffId;
    }

    boolean hasReached() {
        return REACHED.equals(result);
    }

    Instant attemptedAt() {
        return attemptedAt;
    }

    String result() {
        return result;
    }

    String note() {
        return note;
    }

    long staffId() {
        return staffId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallAttempt that && attemptedAt.equals(that.attemptedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(attemptedAt);
    }
}
