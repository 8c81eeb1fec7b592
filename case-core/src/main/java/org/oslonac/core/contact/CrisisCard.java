package org.oslonac.core.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.oslonac.core.shared.Answer;

/**
 * What must be known and done when somebody is in danger (D29), and the duty towards a suspected minor (D30). Every
 * answer may be missing, save that the duty note is owed as soon as a minor is suspected.
 */
@Embeddable
public class CrisisCard {

    @Column(name = "crisis_place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "immediate_danger")
    private Answer immediateDanger;

    @Column(name = "police_told_at")
    private Instant policeToldAt;

    @Enumerated(EnumType.STRING)
    private Answer ambulance;

    @Column(name = "told_whom")
    private String toldWhom;

    @Column(name = "supervisor_told")
    private boolean supervisorTold;

    @Enumerated(EnumType.STRING)
    private Answer minor;

    @Enumerated(EnumType.STRING)
    @Column(name = "minor_duty")
    private DutyNote duty;

    @Column(name = "minor_duty_reason")
    private String dutyReason;

    protected CrisisCard() {}

    CrisisCard(CrisisDraft draft) {
        place = draft.getPlace();
        immediateDanger = draft.getImmediateDanger();
        policeToldAt = draft.getPoliceToldAt();
        ambulance = draft.getAmbulance();
        toldWhom = draft.getToldWhom();
        supervisorTold = draft.isSupervisorTold();
        minor = draft.getMinor();
        duty = minor == Answer.YES ? draft.getDuty() : null;
        dutyReason = minor == Answer.YES ? draft.getDutyReason() : null;
        requireDutyNote();
    }

    private void requireDutyNote() {
        if (minor == Answer.YES && duty == null) {
            throw new ContactRefused("crisis.duty", "contact.error.dutyMissing");
        }
        if (duty == DutyNote.NOT_DONE && (dutyReason == null || dutyReason.isBlank())) {
            throw new ContactRefused("crisis.dutyReason", "contact.error.dutyReasonMissing");
        }
    }

    void into(CrisisDraft draft) {
        draft.setPlace(place);
        draft.setImmediateDanger(immediateDanger);
        draft.setPoliceToldAt(policeToldAt);
        draft.setAmbulance(ambulance);
        draft.setToldWhom(toldWhom);
        draft.setSupervisorTold(supervisorTold);
        draft.setMinor(minor);
        draft.setDuty(duty);
        draft.setDutyReason(dutyReason);
    }

    boolean isDangerNow() {
        return immediateDanger == Answer.YES;
    }
}
