package org.oslonac.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.contact.CallerDraft;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.shared.Answer;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.PageRequest;

/** Three thousand contacts of the line over three years, from the quiet nights to the checks of job offers in spring. */
@Dependent
class DemoContacts {

    static final int ALL = 3_000;
    private static final int AT_ONCE = 100;
    private static final Duration STRETCH = Duration.ofDays(1090);
    private static final int NUMBERS = 700;

    private static final List<String> QUICK = List.of(
            "SILENT",
            "SILENT",
            "SILENT",
            "HANGUP",
            "HANGUP",
            "WRONG_NUMBER",
            "WRONG_NUMBER",
            "PRANK",
            "ABUSIVE",
            "TEST",
            "OUT_OF_SCOPE");
    private static final List<String> PURPOSES = List.of(
            "JOB_OFFER_CHECK",
            "JOB_OFFER_CHECK",
            "JOB_OFFER_CHECK",
            "JOB_OFFER_CHECK",
            "PREVENTION_INFO",
            "PREVENTION_INFO",
            "SAFE_MIGRATION",
            "SAFE_MIGRATION",
            "SUSPICION",
            "HELP_SELF",
            "HELP_OTHER",
            "LEGAL_INFO",
            "INST_CONSULT",
            "MEDIA_RESEARCH",
            "MISSING_PERSON",
            "OTHER");
    private static final List<String> CALLERS = List.of(
            "CITIZEN",
            "CITIZEN",
            "CITIZEN",
            "PARENT",
            "RELATIVE",
            "PARTNER",
            "FRIEND",
            "VICTIM",
            "POLICE",
            "CSW",
            "NGO_RS",
            "SCHOOL",
            "MEDIA",
            "STUDENT",
            "UNKNOWN",
            "UNKNOWN");
    private static final List<String> CHANNELS = List.of(
            "SOS_PHONE",
            "SOS_PHONE",
            "SOS_PHONE",
            "SOS_PHONE",
            "SOS_PHONE",
            "EMAIL",
            "MESSENGER",
            "IN_PERSON",
            "INST_PHONE");
    private static final List<String> COUNTRIES = List.of("DE", "MT", "AT", "SI", "HR", "IT", "AE", "SK");
    private static final List<Integer> HOURS =
            List.of(0, 2, 8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);

    @Inject
    ContactService service;

    @Inject
    CaseFileQueries cases;

    @Inject
    CaseFiles files;

    @Inject
    AsSupervisor supervisor;

    @Inject
    Clock clock;

    void fill(Map<String, Long> staff) {
        if (service.saved(key(ALL)).isPresent()) {
            return;
        }
        List<Long> clients = new ArrayList<>();
        supervisor.together(() -> cases.rows(CaseFilter.ALL, new PageRequest(0, DemoCases.ALL, "opened", true))
                .rows()
                .forEach(row -> clients.add(files.idOf(row.code()).orElseThrow())));
        for (int first = 1; first <= ALL; first += AT_ONCE) {
            int from = first;
            supervisor.together(() -> {
                for (int number = from; number < from + AT_ONCE; number++) {
                    contact(number, staff, clients);
                }
            });
        }
    }

    private void contact(int number, Map<String, Long> staff, List<Long> clients) {
        // Neighbouring seeds begin with nearly the same numbers.
        Random chance = new Random(number * 0x9E3779B97F4A7C15L);
        ContactDraft draft = new ContactDraft();
        draft.setSubmissionKey(key(number));
        draft.setConsultantId(staff.get(chance.nextInt(4) == 0 ? "voditeljka" : "konsultantkinja"));
        draft.setStartedAt(startOf(number, chance));
        draft.setLine(chance.nextInt(6) == 0 ? "MISSING_116000" : "SOS");
        if (chance.nextInt(4) == 0) {
            draft.setNonCounselling(one(QUICK, chance));
            draft.setEndedAt(draft.getStartedAt().plusSeconds(5 + chance.nextInt(60)));
        } else {
            talk(draft, chance, clients);
        }
        Instant written = draft.getEndedAt().plusSeconds(60);
        HouseClock.at(written, () -> service.save(draft));
    }

    private static void talk(ContactDraft draft, Random chance, List<Long> clients) {
        boolean withClient = chance.nextInt(5) == 0;
        String purpose =
                withClient ? one(List.of("INFORMAL_COUNSEL", "SERVICE_ARRANGE"), chance) : one(PURPOSES, chance);
        draft.setPurposes(
                chance.nextInt(12) == 0
                        ? Set.of(purpose, "INST_CONSULT".equals(purpose) ? "OTHER" : "INST_CONSULT")
                        : Set.of(purpose));
        draft.setChannel(one(CHANNELS, chance));
        draft.setEndedAt(draft.getStartedAt().plus(Duration.ofMinutes(2 + chance.nextInt(38))));
        draft.setSummary("Izmišljen razgovor za probu: " + (withClient ? "redovan kontakt." : "pitanje i odgovor."));
        draft.setResults(Set.of(
                withClient
                        ? "ADDED_TO_CASE"
                        : one(List.of("INFO_GIVEN", "INFO_GIVEN", "REFERRED", "CALLBACK", "NONE"), chance)));
        caller(draft.getCaller(), chance, withClient);
        if (withClient) {
            draft.setClients(Set.of(clients.get(chance.nextInt(clients.size()))));
        }
        if ("JOB_OFFER_CHECK".equals(purpose)) {
            draft.setDestinationCountry(one(COUNTRIES, chance));
        }
        if (chance.nextInt(60) == 0) {
            draft.setPurposes(Set.of("CRISIS"));
            draft.getCrisis().setPlace("Izmišljeno mesto");
            draft.getCrisis().setImmediateDanger(Answer.UNKNOWN);
            draft.getCrisis().setMinor(Answer.NO);
        }
    }

    private static void caller(CallerDraft caller, Random chance, boolean client) {
        caller.setType(client ? "CLIENT" : one(CALLERS, chance));
        if (chance.nextInt(3) == 0) {
            caller.setNumber("+38160000%04d".formatted(chance.nextInt(NUMBERS)));
        }
    }

    /** Spread evenly over the stretch, the last one yesterday, at an hour at which people call. */
    private Instant startOf(int number, Random chance) {
        long seconds = STRETCH.toSeconds() * (ALL - number + 1) / ALL;
        Instant day = clock.instant().minusSeconds(seconds + 86_400);
        return day.atZone(clock.getZone())
                .withHour(one(HOURS, chance))
                .withMinute(chance.nextInt(60))
                .withSecond(0)
                .toInstant();
    }

    private static String key(int number) {
        return "demo-contact-%04d".formatted(number);
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
