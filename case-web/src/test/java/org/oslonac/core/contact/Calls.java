package org.oslonac.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Invented calls for tests in the server. */
final class Calls {

    private Calls() {}

    /** A call that began ten minutes ago, with nothing but its time and a purpose. */
    static ContactDraft aCall() {
        ContactDraft draft = new ContactDraft();
        draft.setSubmissionKey(UUID.randomUUID().toString());
        draft.setStartedAt(now().minus(Duration.ofMinutes(10)));
        draft.setPurposes(Set.of("JOB_OFFER_CHECK"));
        return draft;
    }

    static ContactDraft aQuickCode(String code) {
        ContactDraft draft = aCall();
        draft.setPurposes(Set.of());
        draft.setNonCounselling(code);
        return draft;
    }

    static ContactDraft aCallFrom(String number) {
        ContactDraft draft = aCall();
        draft.getCaller().setNumber(number);
        return draft;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
