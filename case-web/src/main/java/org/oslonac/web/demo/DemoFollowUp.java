package org.oslonac.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackFilter;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.casefile.CaseRow;
import org.oslonac.core.safecontact.HoursDraft;
import org.oslonac.core.safecontact.NumberDraft;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.safecontact.Voicemail;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.ClientCodes;

/** What waits in the invented organisation: agreements on safe contact, promised calls, rhythms. */
@Dependent
class DemoFollowUp {

    private static final int FOLLOWED = 8;
    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<String> NOTES = List.of(
            "Pitati da li je stigao poziv iz suda.",
            "Dogovoriti prevoz do centra.",
            "Javiti ime lekarke.",
            "Proveriti kako je prošao prvi dan na poslu.");

    @Inject
    CaseFileQueries cases;

    @Inject
    ClientCodes codes;

    @Inject
    SafeContactService safety;

    @Inject
    CallBackQueries calls;

    @Inject
    CallBackService promises;

    @Inject
    RegularContactService rhythms;

    @Inject
    Clock clock;

    /** Whether calls were promised: the demonstration is complete, and what people do in it since then is theirs. */
    boolean isThere() {
        CallBackFilter any = new CallBackFilter(null, null, null, null);
        return calls.rows(any, new PageRequest(0, 1, "due", true)).total() > 0;
    }

    /** The newest clients; nothing when calls were promised already. */
    void fill(Map<String, Long> staff) {
        if (isThere()) {
            return;
        }
        List<CaseRow> newest = cases.rows(CaseFilter.ALL, new PageRequest(0, FOLLOWED, "opened", false))
                .rows();
        for (int i = 0; i < newest.size(); i++) {
            follow(i, newest.get(i).code(), staff);
        }
    }

    private void follow(int number, String code, Map<String, Long> staff) {
        long client = codes.find(code).orElseThrow();
        safety.agree(client, agreement(number));
        Long caller = staff.get(number % 2 == 0 ? "konsultantkinja" : "voditeljka");
        if (number % 3 == 2) {
            RegularContactDraft rhythm = new RegularContactDraft();
            rhythm.setCaseFileId(client);
            rhythm.setEveryDays(7);
            rhythm.setEscalateAfter(2);
            rhythm.setResponsibleId(caller);
            HouseClock.at(clock.instant().minus(Duration.ofDays(number * 3L)), () -> rhythms.agree(rhythm));
        } else {
            promise(number, client, caller);
        }
    }

    /** Every other call is late already. */
    private void promise(int number, long client, Long caller) {
        CallBackDraft draft = new CallBackDraft();
        draft.setCaseFileId(client);
        draft.setAssigneeId(caller);
        draft.setNote(NOTES.get(number % NOTES.size()));
        Duration due = Duration.ofHours(number % 4 < 2 ? -2 : 20L);
        draft.setDueAt(
                LocalDateTime.now(clock).plus(due).withMinute(30).withSecond(0).withNano(0));
        HouseClock.at(clock.instant().minus(Duration.ofDays(1)), () -> promises.promise(draft));
    }

    private static SafeContactDraft agreement(int number) {
        SafeContactDraft draft = new SafeContactDraft();
        draft.getHours().add(new HoursDraft(WORKDAYS, LocalTime.of(10, 0), LocalTime.of(14, 0)));
        draft.setVoicemail(number % 3 == 0 ? Voicemail.NEVER : Voicemail.NEUTRAL_ONLY);
        draft.setChannels(number % 3 == 0 ? Set.of("SOS_PHONE") : Set.of("SOS_PHONE", "SMS"));
        draft.setTimeZone(number == 3 ? "Europe/Chisinau" : "Europe/Belgrade");
        draft.setCodeWord(number % 2 == 0 ? "zeleni kišobran" : null);
        draft.setWhoMayAnswer(number % 2 == 1 ? "sestra; kaže se da zove knjižara" : null);
        NumberDraft phone = new NumberDraft();
        phone.setNumber("011 555 %04d".formatted(number));
        draft.getNumbers().add(phone);
        return draft;
    }
}
