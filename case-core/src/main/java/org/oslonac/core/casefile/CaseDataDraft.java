package org.oslonac.core.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.oslonac.core.shared.Answer;

/** What a form knows of a case besides the person: who leads it, risk, languages. Unknown is allowed (D49). */
public class CaseDataDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private Long ownerId;
    private Set<Long> team = new LinkedHashSet<>();
    private String riskLevel;

    @Size(max = 300)
    private String safetyFlag;

    private Set<String> languages = new LinkedHashSet<>();

    @NotNull
    private Answer interpreterNeed = Answer.UNKNOWN;

    @NotNull
    private Answer minor = Answer.UNKNOWN;

    @Size(max = 300)
    private String guardian;

    @Size(max = 2000)
    private String vitalInterestNote;

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public Set<Long> getTeam() {
        return team;
    }

    public void setTeam(Set<Long> team) {
        this.team = team == null ? new LinkedHashSet<>() : team;
    }

    public String getRiskLevel() {
        return riskLevel;
    }

    public void setRiskLevel(String riskLevel) {
        this.riskLevel = riskLevel;
    }

    public String getSafetyFlag() {
        return safetyFlag;
    }

    public void setSafetyFlag(String safetyFlag) {
        this.safetyFlag = cleaned(safetyFlag);
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages == null ? new LinkedHashSet<>() : languages;
    }

    public Answer getInterpreterNeed() {
        return interpreterNeed;
    }

    public void setInterpreterNeed(Answer interpreterNeed) {
        this.interpreterNeed = interpreterNeed;
    }

    public Answer getMinor() {
        return minor;
    }

    public void setMinor(Answer minor) {
        this.minor = minor;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = cleaned(guardian);
    }

    public String getVitalInterestNote() {
        return vitalInterestNote;
    }

    public void setVitalInterestNote(String vitalInterestNote) {
        this.vitalInterestNote = cleaned(vitalInterestNote);
    }

    private static String cleaned(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
