package org.oslonac.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.vault.TestSeals;

/** Makes cases through their own verbs only, so that it cannot make an impossible one. */
public final class CaseFileBuilder {

    static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    static final long OPENER = 7;
    static final long MANAGER = 8;

    private final CaseDataDraft data = new CaseDataDraft();
    private CaseStatus status = CaseStatus.INTAKE;

    private CaseFileBuilder() {
        data.setOwnerId(MANAGER);
        data.setRiskLevel("MEDIUM");
        data.setLanguages(Set.of("srp"));
    }

    /** A case in intake that has everything it needs to become active. */
    public static CaseFileBuilder aCaseFile() {
        return new CaseFileBuilder();
    }

    CaseFileBuilder withoutOwner() {
        data.setOwnerId(null);
        return this;
    }

    CaseFileBuilder withoutRisk() {
        data.setRiskLevel(null);
        return this;
    }

    CaseFileBuilder withoutLanguage() {
        data.setLanguages(Set.of());
        return this;
    }

    CaseFileBuilder withVitalInterest(String note) {
        data.setVitalInterestNote(note);
        return this;
    }

    CaseFileBuilder in(CaseStatus wanted) {
        status = wanted;
        return this;
    }

    CaseFile build() {
        CaseFile file = new CaseFile(1, new CaseCode(2026, 14), 3, OPENER, NOW);
        file.amend(data, TestSeals.row(1));
        if (status == CaseStatus.INTAKE) {
            return file;
        }
        file.activate(true, true, act(null));
        switch (status) {
            case FOLLOW_UP -> file.follow(act(null));
            case CLOSED -> file.close(closing("GOALS_MET", false), act(null));
            case CLOSED_REFERRED -> file.close(closing("REFERRED", true), act(null));
            default -> {}
        }
        return file;
    }

    static StatusAct act(String reason) {
        return new StatusAct(MANAGER, NOW.plusSeconds(60), reason);
    }

    static Closing closing(String reason, boolean referred) {
        return new Closing(reason, referred, List.of(), null);
    }
}
