package org.oslonac.core.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The order of approvers that somebody asks for, for one kind of act or for all. It is written once. */
@Entity
@Table(name = "core_approver_change")
public class ApproverChange {

    /** In place of a kind: every kind that has no order of its own. */
    static final String ALL = "";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    /** Who is asked first, second and so on; nobody where the kind shall have no order of its own any more. */
    @ElementCollection
    @CollectionTable(name = "core_approver_change_place", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "place")
    @Column(name = "staff_id")
    private List<Long> order = new ArrayList<>();

    protected ApproverChange() {}

    ApproverChange(String subjectType, List<Long> order, long requestedBy, Instant requestedAt) {
        this.subjectType = subjectType;
        this.order = new ArrayList<>(order);
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    boolean isBy(long staffId, List<Long> wanted) {
        return requestedBy == staffId && order.equals(wanted);
    }

    public long getId() {
        return id == null ? 0 : id;
    }

    String getSubjectType() {
        return subjectType;
    }

    long getRequestedBy() {
        return requestedBy;
    }

    List<Long> getOrder() {
        return List.copyOf(order);
    }
}
