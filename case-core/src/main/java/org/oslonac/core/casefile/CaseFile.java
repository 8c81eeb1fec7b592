package org.oslonac.core.casefile;

import static org.oslonac.core.casefile.CaseSecret.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.casefile.api.CaseSummary;
import org.oslonac.core.shared.Answer;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * The file of one client's help. It begins with the intake, becomes active when there is enough to work with and a ground
 * to keep it, may rest in follow-up, and ends closed, by itself or because another organisation took over. A closed file
 * becomes active again only when a case manager says why. Each verb gives back the step it took, for the record.
 */
@Entity
@Table(name = "core_case_file")
public class CaseFile {

    @Id
    private long id;

    @Version
    private int version;

    private String code;

    @Column(name = "code_year")
    private int codeYear;

    @Column(name = "code_number")
    private int codeNumber;

    /** The form that opened it, so that a form that is sent twice opens one case. */
    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "owner_id")
    private Long ownerId;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.INTAKE;

    @Column(name = "risk_level")
    private String riskLevel;

    /** What whoever opens the case must know before anything else to keep her safe; with it the flag stands in the head. */
    @Column(name = "safety_flag")
    private Sealed safetyFlag;

    @Enumerated(EnumType.STRING)
    @Column(name = "interpreter_need")
    private Answer interpreterNeed = Answer.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private Answer minor = Answer.UNKNOWN;

    private Sealed guardian;

    /** Why help cannot wait for her consent: life or health is at stake. */
    @Column(name = "vital_interest_note")
    private Sealed vitalInterestNote;

    @ElementCollection
    @CollectionTable(name = "core_case_language", joinColumns = @JoinColumn(name = "case_file_id"))
    @Column(name = "language")
    private Set<String> languages = new LinkedHashSet<>();

    /** Colleagues who work on the case, the owner always among them, and the opener until she leaves the house. */
    @ElementCollection
    @CollectionTable(name = "core_case_member", joinColumns = @JoinColumn(name = "case_file_id"))
    @Column(name = "staff_id")
    private Set<Long> team = new LinkedHashSet<>();

    /** Since when nothing of it can be read any more. */
    @Column(name = "erased_at")
    private Instant erasedAt;

    protected CaseFile() {}

    public CaseFile(long id, CaseCode code, long personId, long openedBy, Instant openedAt) {
        this.id = id;
        this.code = code.text();
        this.codeYear = code.year();
        this.codeNumber = code.number();
        this.personId = personId;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.team.add(openedBy);
    }

    CaseFile openedBy(String form) {
        submissionKey = form;
        return this;
    }

    /** Takes over what the form holds; who leads the case belongs to its team. */
    public void amend(CaseDataDraft draft, Seal seal) {
        ownerId = draft.getOwnerId();
        riskLevel = draft.getRiskLevel();
        safetyFlag = seal.seal(SAFETY_FLAG, draft.getSafetyFlag());
        interpreterNeed = draft.getInterpreterNeed();
        minor = draft.getMinor();
        guardian = seal.seal(GUARDIAN, draft.getGuardian());
        vitalInterestNote = seal.seal(VITAL_INTEREST_NOTE, draft.getVitalInterestNote());
        languages = new LinkedHashSet<>(draft.getLanguages());
        boolean openerStays = team.contains(openedBy);
        team = new LinkedHashSet<>(draft.getTeam());
        if (openerStays) {
            team.add(openedBy);
        }
        if (ownerId != null) {
            team.add(ownerId);
        }
    }

    /**
     * What the case lacks to become active.
     *
     * @param named whether there is something to call the person by
     * @param consenting whether her consent to the processing that help needs holds
     */
    public List<Missing> missing(boolean named, boolean consenting) {
        List<Missing> missing = new ArrayList<>();
        if (!named) {
            missing.add(Missing.NAME);
        }
        if (ownerId == null) {
            missing.add(Missing.OWNER);
        }
        if (riskLevel == null) {
            missing.add(Missing.RISK);
        }
        if (languages.isEmpty()) {
            missing.add(Missing.LANGUAGE);
        }
        if (!consenting && vitalInterestNote == null) {
            missing.add(Missing.CONSENT);
        }
        return missing;
    }

    /** The first step of the record: the case was opened. */
    CaseStatusChange opening() {
        return new CaseStatusChange(getId(), null, status, new StatusAct(openedBy, openedAt, null));
    }

    /** Intake is over. @throws IntakeIncomplete when the minimum data or the ground for keeping them are not there */
    public CaseStatusChange activate(boolean named, boolean consenting, StatusAct act) {
        leaveBy(CaseStep.ACTIVATE);
        List<Missing> missing = missing(named, consenting);
        if (!missing.isEmpty()) {
            throw new IntakeIncomplete(missing);
        }
        return enter(CaseStatus.ACTIVE, act);
    }

    public CaseStatusChange follow(StatusAct act) {
        leaveBy(CaseStep.FOLLOW);
        return enter(CaseStatus.FOLLOW_UP, act);
    }

    /** From follow-up back to help. */
    public CaseStatusChange resume(StatusAct act) {
        leaveBy(CaseStep.RESUME);
        return enter(CaseStatus.ACTIVE, act);
    }

    /** Whether everything is said to close it over something open, which one person alone may not do. */
    boolean isClosedOnlyByTwo(Closing closing) {
        return CaseStep.CLOSE.isPossibleFrom(status) && closing.isOverride();
    }

    /** @throws CaseStaysOpen when a guard found something open and nobody says why to close all the same */
    CaseStatusChange close(Closing closing, StatusAct act) {
        leaveBy(CaseStep.CLOSE);
        if (closing.reason() == null) {
            throw new DomainException("casefile.error.closingWithoutReason");
        }
        if (!closing.stillOpen().isEmpty() && closing.overrideReason() == null) {
            throw new CaseStaysOpen(closing.stillOpen());
        }
        CaseStatus end = closing.referred() ? CaseStatus.CLOSED_REFERRED : CaseStatus.CLOSED;
        return enter(end, act).because(closing);
    }

    public CaseStatusChange reopen(StatusAct act) {
        leaveBy(CaseStep.REOPEN);
        if (act.reason() == null) {
            throw new DomainException("casefile.error.reopeningWithoutReason");
        }
        return enter(CaseStatus.ACTIVE, act);
    }

    private void leaveBy(CaseStep step) {
        if (!step.isPossibleFrom(status)) {
            throw new DomainException("casefile.error.illegalStep", code);
        }
    }

    private CaseStatusChange enter(CaseStatus to, StatusAct act) {
        CaseStatusChange change = new CaseStatusChange(getId(), status, to, act);
        status = to;
        return change;
    }

    public long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public long getPersonId() {
        return personId;
    }

    /** She turned out to be somebody else, whose case it is. */
    void movesTo(long otherPersonId) {
        personId = otherPersonId;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public long getOpenedBy() {
        return openedBy;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public Set<Long> getTeam() {
        return Set.copyOf(team);
    }

    public Long getOwnerId() {
        return ownerId;
    }

    CaseSummary summary() {
        return new CaseSummary(getId(), code, status, riskLevel, ownerId, personId);
    }

    CaseDataDraft data(Seal seal) {
        CaseDataDraft draft = new CaseDataDraft();
        draft.setVersion(version);
        draft.setOwnerId(ownerId);
        draft.setTeam(new LinkedHashSet<>(team));
        draft.setRiskLevel(riskLevel);
        draft.setSafetyFlag(seal.open(SAFETY_FLAG, safetyFlag));
        draft.setLanguages(new LinkedHashSet<>(languages));
        draft.setInterpreterNeed(interpreterNeed);
        draft.setMinor(minor);
        draft.setGuardian(seal.open(GUARDIAN, guardian));
        draft.setVitalInterestNote(seal.open(VITAL_INTEREST_NOTE, vitalInterestNote));
        return draft;
    }
}
