package org.oslonac.core.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Some days on which a colleague is away and another stands in for her, the first and the last among them. */
@Entity
@Table(name = "core_staff_absence")
public class StaffAbsence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "deputy_id")
    private long deputyId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StaffAbsence() {}

    /** @throws AbsenceRefused when it is over already, ends before it begins, or somebody would stand in for herself */
    StaffAbsence(AbsenceDraft draft, LocalDate today, long recordedBy, Instant recordedAt) {
        if (draft.getLastDay().isBefore(draft.getFirstDay())) {
            throw new AbsenceRefused("order");
        }
        if (draft.getLastDay().isBefore(today)) {
            throw new AbsenceRefused("past");
        }
        if (draft.getDeputyId().equals(draft.getStaffId())) {
            throw new AbsenceRefused("self");
        }
        this.staffId = draft.getStaffId();
        this.deputyId = draft.getDeputyId();
        this.firstDay = draft.getFirstDay();
        this.lastDay = draft.getLastDay();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    boolean hasBegun(LocalDate today) {
        return !firstDay.isAfter(today);
    }

    /** She is back: yesterday was the last day. */
    void endBefore(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new AbsenceRefused("past");
        }
        lastDay = today.minusDays(1);
    }

    long getId() {
        return id;
    }

    long staffId() {
        return staffId;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** Its days, as they are written in the office. */
    String days() {
        return DeputyDuties.DAY.format(firstDay) + " – " + DeputyDuties.DAY.format(lastDay);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** @throws AbsenceRefused when she would stand in for herself */
    void standsIn(long other) {
        if (other == staffId) {
            throw new AbsenceRefused("self");
        }
        deputyId = other;
    }
}
