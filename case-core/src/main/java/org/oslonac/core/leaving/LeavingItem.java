package org.oslonac.core.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One thing that a colleague held when somebody asked to close her account, and who is to have it. */
@Embeddable
public class LeavingItem {

    private String kind;
    private String label;

    @Column(name = "taker_id")
    private long takerId;

    protected LeavingItem() {}

    LeavingItem(String kind, String label, long takerId) {
        this.kind = kind;
        this.label = label;
        this.takerId = takerId;
    }

    String getKind() {
        return kind;
    }

    String getLabel() {
        return label;
    }

    long getTakerId() {
        return takerId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeavingItem that
                && kind.equals(that.kind)
                && label.equals(that.label)
                && takerId == that.takerId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, label, takerId);
    }
}
