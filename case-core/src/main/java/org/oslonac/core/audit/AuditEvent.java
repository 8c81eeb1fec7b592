package org.oslonac.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One act on one subject by one colleague. It is written by {@link ChainAppender}, once, and never changed; here it is
 * only read.
 */
@Entity
@Table(name = "core_audit_event")
public class AuditEvent {

    @Id
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "staff_id")
    private Long staffId;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    /** The table or list that was touched, without its prefix: {@code contact}, {@code case_file}, {@code person}. */
    private String subject;

    @Column(name = "subject_id")
    private Long subjectId;

    /** Groups of fields, never values: data classes, a report's name, the number of rows. */
    private String fields;

    protected AuditEvent() {}

    public long getId() {
        return id;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Long getStaffId() {
        return staffId;
    }

    public AuditAction getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getFields() {
        return fields;
    }
}
