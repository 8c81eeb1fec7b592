package org.oslonac.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.oslonac.core.casefile.CaseDataDraft;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.casefile.CaseRow;
import org.oslonac.core.casefile.CaseStatusService;
import org.oslonac.core.casefile.CaseStep;
import org.oslonac.core.casefile.StatusDraft;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.person.PersonDraft;
import org.oslonac.core.person.PhoneDraft;
import org.oslonac.core.shared.Answer;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.PageRequest;

/** Sixty clients of the invented organisation, the oldest three years ago, in every status that a case can have. */
@Dependent
class DemoCases {

    static final int ALL = 60;

    private static final int DAYS_BACK = 1080;
    private static final int CLOSED_OF_ALL = 22;
    private static final int NOT_ASKED_YET = 2;

    private static final List<String> GIVEN = List.of(
            "Ljiljana",
            "Džana",
            "Njegica",
            "Đurđica",
            "Živka",
            "Šana",
            "Čedana",
            "Ćirila",
            "Oksana",
            "Mirela",
            "Ana",
            "Vera");
    private static final List<String> FAMILY =
            List.of("Primerović", "Izmišljenić", "Probnić", "Nepostojković", "Đuro-Primer", "Uzorković", "Žanr-Proba");
    private static final List<String> RISKS = List.of("LOW", "MEDIUM", "MEDIUM", "HIGH", "HIGH", "CRITICAL");
    private static final List<String> LANGUAGES = List.of("srp", "srp", "srp", "rom", "ron", "ukr", "eng");

    @Inject
    CaseFileService service;

    @Inject
    CaseFileQueries queries;

    @Inject
    CaseStatusService statuses;

    @Inject
    DemoConsents consents;

    @Inject
    DemoFollowUp followUp;

    @Inject
    Clock clock;

    void open(Map<String, Long> staff) {
        int there = (int)
                queries.rows(CaseFilter.ALL, new PageRequest(0, 1, "", true)).total();
        for (int number = there + 1; number <= ALL; number++) {
            int which = number;
            HouseClock.at(openedAt(number), () -> open(which, staff));
        }
    }

    private void open(int number, Map<String, Long> staff) {
        Random chance = new Random(number);
        CaseFileDraft draft = new CaseFileDraft();
        person(draft.getPerson(), number, chance);
        data(draft.getData(), chance, staff);
        team(draft.getData(), number, staff);
        draft.setNote(
                "Prvi razgovor je obavljen; dogovorene su naredne potrebe. Izmišljena beleška broj " + number + ".");
        String code = service.open(draft).text();
        if (number <= ALL - NOT_ASKED_YET) {
            consents.toHelp(code, draft.getData().getLanguages().iterator().next());
        }
        if (number <= ALL - 6) {
            statuses.take(code, CaseStep.ACTIVATE, reason("Prikupljeni su osnovni podaci i saglasnost."));
        }
        if (number % 5 == 0 && number <= ALL - 12) {
            statuses.take(code, CaseStep.FOLLOW, reason("Neposredna pomoć je završena."));
        }
    }

    /** Closes the oldest cases; a supervisor does, months after they were opened. Nothing when the demonstration is complete. */
    void close() {
        if (followUp.isThere()) {
            return;
        }
        for (CaseRow row : active()) {
            Instant later = row.openedAt().plus(Duration.ofDays(200));
            StatusDraft closing = reason("Ciljevi plana su ostvareni.");
            closing.setClosureReason("GOALS_MET");
            HouseClock.at(later, () -> statuses.take(row.code(), CaseStep.CLOSE, closing));
        }
    }

    /** Those of the oldest that are not closed yet. */
    private List<CaseRow> active() {
        List<CaseRow> all = new ArrayList<>(queries.rows(CaseFilter.ALL, new PageRequest(0, ALL, "opened", true))
                .rows());
        return all.subList(0, Math.min(CLOSED_OF_ALL, all.size())).stream()
                .filter(row -> row.status() == CaseStatus.ACTIVE || row.status() == CaseStatus.FOLLOW_UP)
                .toList();
    }

    private Instant openedAt(int number) {
        long back = DAYS_BACK - (long) (number - 1) * (DAYS_BACK - 3) / ALL;
        return clock.instant().minus(Duration.ofDays(back));
    }

    private static void person(PersonDraft person, int number, Random chance) {
        if (number == 1) {
            person.setGivenName("Љиљана");
            person.setFamilyName("Ђорђевић-Проба");
        } else {
            person.setGivenName(GIVEN.get(number % GIVEN.size()));
            person.setFamilyName(FAMILY.get(number % FAMILY.size()));
        }
        person.setGender(number % 9 == 0 ? "M" : "F");
        person.setBirthYear(number % 7 == 0 ? null : 1975 + chance.nextInt(32));
        person.setCitizenships(new LinkedHashSet<>(List.of(number % 8 == 0 ? "UA" : "RS")));
        if (number % 3 == 1) {
            PhoneDraft phone = new PhoneDraft();
            phone.setNumber("+38160000%04d".formatted(4416 + number));
            person.getPhones().add(phone);
        }
    }

    /** Ten cases are none of the consultant's; the attorney is on every other one. Supervisors come by themselves. */
    private static void team(CaseDataDraft data, int number, Map<String, Long> staff) {
        boolean strange = number % 5 == 3 && number <= ALL - 10;
        if (!strange) {
            data.getTeam().add(staff.get("konsultantkinja"));
        }
        if (number % 2 == 0) {
            data.getTeam().add(staff.get("advokatica"));
        }
    }

    private static void data(CaseDataDraft data, Random chance, Map<String, Long> staff) {
        data.setOwnerId(staff.get("voditeljka"));
        data.setRiskLevel(RISKS.get(chance.nextInt(RISKS.size())));
        if ("CRITICAL".equals(data.getRiskLevel())) {
            data.setSafetyFlag("Adresa se ne izgovara telefonom. Izmišljeno upozorenje.");
        }
        String language = LANGUAGES.get(chance.nextInt(LANGUAGES.size()));
        data.setLanguages(new LinkedHashSet<>(List.of(language)));
        data.setInterpreterNeed("srp".equals(language) ? Answer.NO : Answer.YES);
        data.setMinor(chance.nextInt(10) == 0 ? Answer.YES : Answer.NO);
    }

    private static StatusDraft reason(String why) {
        StatusDraft draft = new StatusDraft();
        draft.setReason(why);
        return draft;
    }
}
