package org.oslonac.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.oslonac.core.caller.CallerCodeDraft;
import org.oslonac.core.caller.CallerFlagDraft;
import org.oslonac.core.caller.CallerService;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.shift.HandoverDraft;
import org.oslonac.core.shift.HandoverQueries;
import org.oslonac.core.shift.HandoverService;

/** What the last shift of the invented line left behind: its note, a known caller and a flag. */
@Dependent
class DemoLine {

    @Inject
    HandoverService shifts;

    @Inject
    HandoverQueries notes;

    @Inject
    CallerService callers;

    @Inject
    Clock clock;

    void fill() {
        if (notes.rows(new PageRequest(0, 1, "", true)).total() > 0) {
            return;
        }
        CallerCodeDraft word = new CallerCodeDraft();
        word.setWord("Lasta");
        word.setNote("Zove oko praznika; želi samo da popriča.");
        callers.name(word);
        CallerFlagDraft flag = new CallerFlagDraft();
        flag.setPattern("zove oko ponoći, prvo ćuti, pa psuje");
        flag.setAdvice("Jednom opomenuti, pa mirno završiti razgovor.");
        flag.setNote("Dva poziva iste noći.");
        callers.flag(flag);
        HandoverDraft note = new HandoverDraft();
        note.setBody("Noć je bila mirna. Dva ćutanja i jedna provera ponude za posao. Pozivi na čekanju su ispod.");
        HouseClock.at(clock.instant().minus(Duration.ofHours(3)), () -> shifts.handOver(note));
    }
}
