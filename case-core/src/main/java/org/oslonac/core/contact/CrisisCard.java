package org.oslonac.core.contact;

import static org.oslonac.core.contact.ContactSecret.CRISIS_PLACE;
import static org.oslonac.core.contact.ContactSecret.DUTY_REASON;
import static org.oslonac.core.contact.ContactSecret.TOLD_WHOM;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.oslonac.core.shared.Answer;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * What must be known and done when somebody is in danger (D29), and the duty towards a suspected minor (D30). Every
 * answer may be missing, save that the duty note is owed as soon as a minor is suspected.
 */
@Embeddable
public class CrisisCard {

    @Column(name = "crisis_place")
    private Sealed place;

    @Enumerated(EnumType.STRING)
    @Column(name = "immediate_danger")
    private Answer immediateDanger;

    @Column(name = "police_told_at")
    private Instant policeToldAt;

    @Enumerated(EnumType.STRING)
    private Answer ambulance;

    @Column(name = "told_whom")
    private Sealed toldWhom;

    @Column(name = "supervisor_told")
    private boolean supervisorTold;

    @Enumerated(EnumType.STRING)
    private Answer minor;

    @Enumerated(EnumType.STRING)
    @Column(name = "minor_duty")
    private DutyNote duty;

    @Column(name = "minor_duty_reason")
    private Sealed dutyReason;

    protected CrisisCard() {}

    CrisisCard(CrisisDraft draft, Seal seal) {
        place = seal.seal(CRISIS_PLACE, draft.getPlace());
        immediateDanger = draft.getImmediateDanger();
        policeToldAt = draft.getPoliceToldAt();
        ambulance = draft.getAmbulance();
        toldWhom = seal.seal(TOLD_WHOM, draft.getToldWhom());
        supervisorTold = draft.isSupervisorTold();
        minor = draft.getMinor();
        duty = minor == Answer.YES ? draft.getDuty() : null;
        String why = minor == Answer.YES ? draft.getDutyReason() : null;
        requireDutyNote(why);
        dutyReason = seal.seal(DUTY_REASON, why);
    }

    private void requireDutyNote(String why) {
        if (minor == Answer.YES && duty == null) {
            throw new ContactRefused("crisis.duty", "contact.error.dutyMissing");
        }
        if (duty == DutyNote.NOT_DONE && (why == null || why.isBlank())) {
            throw new ContactRefused("crisis.dutyReason", "contact.error.dutyReasonMissing");
        }
    }

    void into(CrisisDraft draft, Seal seal) {
        draft.setPlace(seal.open(CRISIS_PLACE, place));
        draft.setImmediateDanger(immediateDanger);
        draft.setPoliceToldAt(policeToldAt);
        draft.setAmbulance(ambulance);
        draft.setToldWhom(seal.open(TOLD_WHOM, toldWhom));
        draft.setSupervisorTold(supervisorTold);
        draft.setMinor(minor);
        draft.setDuty(duty);
        draft.setDutyReason(seal.open(DUTY_REASON, dutyReason));
    }

    boolean isDangerNow() {
        return immediateDanger == Answer.YES;
    }
}
