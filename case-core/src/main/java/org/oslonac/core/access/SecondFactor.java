package org.oslonac.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** The secret that a colleague's code app shares with the house. It counts from when she has shown a code of it. */
@Entity
@Table(name = "core_second_factor")
public class SecondFactor {

    @Id
    @Column(name = "staff_id")
    private long staffId;

    private Sealed secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** The step of the last code that was taken: no code works twice. */
    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(long staffId, String secret, Seal seal) {
        this.staffId = staffId;
        this.secret = seal.seal(AccessSecret.TOTP, secret);
    }

    /** She has shown a code. */
    void confirm(long step, Instant now) {
        confirmedAt = now;
        lastStep = step;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String secret(Seal seal) {
        return seal.open(AccessSecret.TOTP, secret);
    }

    public long getStaffId() {
        return staffId;
    }

    public long getLastStep() {
        return lastStep;
    }
}
