package org.oslonac.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.vault.TestSeals;

/** Makes answers as the desk enters them. */
final class ConsentBuilder {

    static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    static final long STAFF = 7;

    private final ConsentDraft draft = new ConsentDraft();
    private LocalDateTime now = NOON;
    private Consent before;

    private ConsentBuilder(ConsentAnswer answer) {
        draft.setPurpose(ConsentPurpose.ASSISTANCE);
        draft.setAnswer(answer);
        draft.setAnsweredAt(NOON);
        draft.setLanguage("srp");
    }

    static ConsentBuilder given() {
        return new ConsentBuilder(ConsentAnswer.GIVEN);
    }

    static ConsentBuilder refused() {
        return new ConsentBuilder(ConsentAnswer.REFUSED);
    }

    ConsentBuilder to(ConsentPurpose purpose, String recipient) {
        draft.setPurpose(purpose);
        draft.setRecipient(recipient);
        return this;
    }

    ConsentBuilder in(String language) {
        draft.setLanguage(language);
        return this;
    }

    ConsentBuilder at(LocalDateTime answeredAt) {
        draft.setAnsweredAt(answeredAt);
        return this;
    }

    ConsentBuilder until(LocalDate day) {
        draft.setValidUntil(day);
        return this;
    }

    ConsentBuilder after(Consent earlier) {
        before = earlier;
        return this;
    }

    ConsentBuilder enteredAt(LocalDateTime when) {
        now = when;
        return this;
    }

    Consent build() {
        return Consent.answered(1, draft, before, STAFF, instant(now), TestSeals.row(1));
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeTime.ZONE).toInstant();
    }
}
