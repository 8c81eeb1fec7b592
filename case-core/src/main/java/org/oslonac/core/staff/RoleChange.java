package org.oslonac.core.staff;

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
import java.util.Set;

/** The roles that an administrator asks for in place of those a colleague has. It is written once. */
@Entity
@Table(name = "core_role_change")
public class RoleChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    /** When she who asked did it, where nobody else could decide yet; else {@code null}. */
    @Column(name = "alone_at")
    private Instant aloneAt;

    @ElementCollection
    @CollectionTable(name = "core_role_change_role", joinColumns = @JoinColumn(name = "role_change_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected RoleChange() {}

    RoleChange(long staffId, Set<String> roles, long requestedBy, Instant requestedAt) {
        this.staffId = staffId;
        this.roles = new HashSet<>(roles);
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** Nobody else can decide, so that it is done at once. */
    void doneAlone(Instant now) {
        aloneAt = now;
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

    Instant getAloneAt() {
        return aloneAt;
    }

    Set<String> getRoles() {
        return Set.copyOf(roles);
    }
}
