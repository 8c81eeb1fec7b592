package org.oslonac.core.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

/** Contacts for tests, made through the constructor that the service uses. */
final class ContactBuilder {

    static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    static final long WRITER = 7;
    static final Seal SEAL = TestSeals.row(1);

    private final ContactDraft draft = new ContactDraft();

    static ContactBuilder aContact() {
        ContactBuilder builder = new ContactBuilder();
        builder.draft.setStartedAt(NOON.minus(Duration.ofMinutes(10)));
        builder.draft.setConsultantId(WRITER);
        builder.draft.setPurposes(Set.of("JOB_OFFER_CHECK"));
        return builder;
    }

    ContactBuilder with(Consumer<ContactDraft> change) {
        change.accept(draft);
        return this;
    }

    ContactBuilder quick(String code) {
        draft.setPurposes(Set.of());
        draft.setNonCounselling(code);
        return this;
    }

    /** Built at noon. */
    Contact build() {
        return new Contact(1, "K-2026-000001", draft, null, at(NOON), SEAL);
    }

    static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
