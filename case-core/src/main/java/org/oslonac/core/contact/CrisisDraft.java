package org.oslonac.core.contact;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.oslonac.core.shared.Answer;

/** What a form holds of the crisis card and of the duty towards a suspected minor. */
public class CrisisDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 300, message = "{contact.error.placeTooLong}")
    private String place;

    private Answer immediateDanger;
    private Instant policeToldAt;
    private Answer ambulance;

    @Size(max = 300, message = "{contact.error.toldWhomTooLong}")
    private String toldWhom;

    private boolean supervisorTold;
    private Answer minor;
    private DutyNote duty;

    @Size(max = 500, message = "{contact.error.dutyReasonTooLong}")
    private String dutyReason;

    CrisisDraft copy() {
        CrisisDraft copy = new CrisisDraft();
        copy.place = place;
        copy.immediateDanger = immediateDanger;
        copy.policeToldAt = policeToldAt;
        copy.ambulance = ambulance;
        copy.toldWhom = toldWhom;
        copy.supervisorTold = supervisorTold;
        copy.minor = minor;
        copy.duty = duty;
        copy.dutyReason = dutyReason;
        return copy;
    }

    /** Where she is now, as she says it. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Answer getImmediateDanger() {
        return immediateDanger;
    }

    public void setImmediateDanger(Answer immediateDanger) {
        this.immediateDanger = immediateDanger;
    }

    public Instant getPoliceToldAt() {
        return policeToldAt;
    }

    public void setPoliceToldAt(Instant policeToldAt) {
        this.policeToldAt = policeToldAt;
    }

    public Answer getAmbulance() {
        return ambulance;
    }

    public void setAmbulance(Answer ambulance) {
        this.ambulance = ambulance;
    }

    /** Who was told: station, officer, service. */
    public String getToldWhom() {
        return toldWhom;
    }

    public void setToldWhom(String toldWhom) {
        this.toldWhom = toldWhom;
    }

    /** Whether the consultant has told the supervisor by word of mouth; the house tells her in any case (D29). */
    public boolean isSupervisorTold() {
        return supervisorTold;
    }

    public void setSupervisorTold(boolean supervisorTold) {
        this.supervisorTold = supervisorTold;
    }

    /** Whether a person under 18 may be concerned. */
    public Answer getMinor() {
        return minor;
    }

    public void setMinor(Answer minor) {
        this.minor = minor;
    }

    /** What was done about the duty to report (D30). */
    public DutyNote getDuty() {
        return duty;
    }

    public void setDuty(DutyNote duty) {
        this.duty = duty;
    }

    /** Whom the report went to, or why there was none. */
    public String getDutyReason() {
        return dutyReason;
    }

    public void setDutyReason(String dutyReason) {
        this.dutyReason = dutyReason;
    }
}
