package org.oslonac.core.callback;

import static org.oslonac.core.callback.CallBackSecret.ATTEMPT_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** One try at reaching somebody. */
@Embeddable
public class CallAttempt {

    /** The code of {@code call_attempt_result} that ends a promised call. */
    static final String REACHED = "REACHED";

    @Column(name = "attempted_at")
    private Instant attemptedAt;

    private String result;
    private Sealed note;

    @Column(name = "staff_id")
    private long staffId;

    protected CallAttempt() {}

    /** @param seal of the promise's row */
    CallAttempt(Instant attemptedAt, String result, String note, long staffId, Seal seal) {
        this.attemptedAt = attemptedAt;
        this.result = result;
        this.note = seal.seal(ATTEMPT_NOTE, note);
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

    String note(Seal seal) {
        return seal.open(ATTEMPT_NOTE, note);
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
