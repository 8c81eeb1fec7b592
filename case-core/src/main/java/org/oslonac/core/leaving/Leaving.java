package org.oslonac.core.leaving;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.approval.api.Approved;

/** That an administrator asks to close a colleague's account, with who takes what she holds. It is written once. */
@Entity
@Table(name = "core_leaving")
public class Leaving {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    /** When everything was handed over and the account closed, or {@code null}. */
    @Column(name = "closed_at")
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "core_leaving_item", joinColumns = @JoinColumn(name = "leaving_id"))
    private Set<LeavingItem> items = new HashSet<>();

    protected Leaving() {}

    Leaving(long staffId, long requestedBy, Instant requestedAt, Set<LeavingItem> items) {
        this.staffId = staffId;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.items = new HashSet<>(items);
    }

    void closed(Approved approved, Instant at) {
        approvedBy = approved.approvedBy();
        closedAt = at;
    }

    /** Who takes what she holds of this kind. */
    Optional<Long> takerOf(String kind) {
        return items.stream()
                .filter(item -> item.getKind().equals(kind))
                .findFirst()
                .map(LeavingItem::getTakerId);
    }

    /** What she held of this kind when it was asked. */
    List<String> heldOf(String kind) {
        return items.stream()
                .filter(item -> item.getKind().equals(kind))
                .map(LeavingItem::getLabel)
                .sorted()
                .toList();
    }

    /** Whether the same was asked before. */
    boolean isFor(Set<LeavingItem> wanted) {
        return items.equals(wanted);
    }

    public long getId() {
        return id == null ? 0 : id;
    }

    long getStaffId() {
        return staffId;
    }

    long getRequestedBy() {
        return requestedBy;
    }

    Instant getRequestedAt() {
        return requestedAt;
    }

    Long getApprovedBy() {
        return approvedBy;
    }

    Instant getClosedAt() {
        return closedAt;
    }
}
