package org.oslonac.core.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That a colleague is told of an emergency access, and when she said that she knows. */
@Entity
@IdClass(BreakGlassNotice.Key.class)
@Table(name = "core_break_glass_notice")
public class BreakGlassNotice {

    @Id
    @Column(name = "grant_id")
    private long grantId;

    @Id
    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected BreakGlassNotice() {}

    BreakGlassNotice(long grantId, long staffId) {
        this.grantId = grantId;
        this.staffId = staffId;
    }

    void seen(Instant now) {
        seenAt = seenAt == null ? now : seenAt;
    }

    /** An access and whoever is told of it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long grantId;
        private long staffId;

        protected Key() {}

        Key(long grantId, long staffId) {
            this.grantId = grantId;
            this.staffId = staffId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && grantId == that.grantId && staffId == that.staffId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(grantId, staffId);
        }
    }
}
