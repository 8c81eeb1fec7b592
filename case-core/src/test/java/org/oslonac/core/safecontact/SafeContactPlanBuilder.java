package org.oslonac.core.safecontact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

final class SafeContactPlanBuilder {

    private static final Seal SEAL = TestSeals.row(1);

    static final Instant AGREED_AT = Instant.parse("2026-01-05T09:00:00Z");

    private final SafeContactDraft draft = new SafeContactDraft();

    static SafeContactPlanBuilder aPlan() {
        return new SafeContactPlanBuilder();
    }

    SafeContactPlanBuilder in(String zone) {
        draft.setTimeZone(zone);
        return this;
    }

    SafeContactPlanBuilder on(DayOfWeek day, String from, String until) {
        return on(List.of(day), from, until);
    }

    SafeContactPlanBuilder on(List<DayOfWeek> days, String from, String until) {
        draft.getHours().add(new HoursDraft(days, LocalTime.parse(from), LocalTime.parse(until)));
        return this;
    }

    SafeContactPlanBuilder by(String... channels) {
        draft.setChannels(Set.of(channels));
        return this;
    }

    SafeContactPlanBuilder with(Voicemail voicemail) {
        draft.setVoicemail(voicemail);
        return this;
    }

    SafeContactPlanBuilder until(String day) {
        draft.setValidUntil(LocalDate.parse(day));
        return this;
    }

    SafeContactPlan build() {
        return new SafeContactPlan(1, 7, draft, Set.of(), new SafeContactPlan.Agreement(3, AGREED_AT), SEAL);
    }
}
