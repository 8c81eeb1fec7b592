package org.oslonac.core.consent;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.oslonac.core.access.Role;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;

/** What tests of the register share: a client of their own, and how the desk speaks to the register. */
abstract class ConsentTrial {

    @Inject
    ConsentService service;

    @Inject
    ConsentQueries queries;

    @Inject
    Hatch hatch;

    @Inject
    Clients clients;

    @Inject
    Database database;

    Clients.Client client;

    @BeforeEach
    void open() {
        client = clients.open();
    }

    static LocalDateTime hoursAgo(int hours) {
        return LocalDateTime.now(OfficeTime.ZONE).minusHours(hours).truncatedTo(ChronoUnit.MINUTES);
    }

    static ConsentDraft said(ConsentAnswer answer, ConsentPurpose purpose, String recipient, LocalDateTime at) {
        ConsentDraft draft = new ConsentDraft();
        draft.setPurpose(purpose);
        draft.setRecipient(recipient);
        draft.setAnswer(answer);
        draft.setAnsweredAt(at);
        draft.setLanguage("srp");
        return draft;
    }

    static ConsentDraft yes(ConsentPurpose purpose, String recipient) {
        return said(ConsentAnswer.GIVEN, purpose, recipient, hoursAgo(5));
    }

    long record(ConsentDraft draft) {
        return Desk.ask(Role.CONSULTANT, () -> service.record(client.code(), draft, null));
    }

    long record(ConsentDraft draft, ScanDraft scan) {
        return Desk.ask(Role.CONSULTANT, () -> service.record(client.code(), draft, scan));
    }

    ConsentSheet sheet() {
        return Desk.ask(Role.CONSULTANT, () -> queries.sheet(client.code()));
    }

    ConsentRow row(long id) {
        return sheet().now().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    void withdraw(ConsentRow row, LocalDateTime at) {
        Desk.as(Role.CASE_MANAGER, () -> service.withdraw(client.code(), withdrawal(row, at)));
    }

    static WithdrawalDraft withdrawal(ConsentRow row, LocalDateTime at) {
        WithdrawalDraft draft = new WithdrawalDraft();
        draft.setConsentId(row.id());
        draft.setVersion(row.version());
        draft.setWithdrawnAt(at);
        draft.setNote("tako je rekla");
        return draft;
    }

    ConsentState state(ConsentPurpose purpose, Recipient recipient) {
        return Desk.ask(Role.CONSULTANT, () -> hatch.state(client.id(), purpose, recipient));
    }

    /** Hands something out, as a feature does. */
    long share(ConsentPurpose purpose, Recipient recipient) {
        return Desk.ask(Role.CASE_MANAGER, () -> hatch.share(client.id(), purpose, recipient));
    }

    long shares() {
        return database.count("select count(d) from Disclosure d where d.caseFileId = ?1", client.id());
    }

    /** An institution of this type, of this test alone. */
    long institution(String type) {
        database.change(
                "insert into core_institution (version, type, name, search_text, country, retired)"
                        + " values (1, ?, 'Test ustanova', 'test ustanova', 'RS', false)",
                type);
        return ((Number) database.sql("select max(id) from core_institution").get(0)).longValue();
    }

    static ScanDraft form(int size) {
        byte[] content = Arrays.copyOf("%PDF-1.7 tajni potpis".getBytes(StandardCharsets.US_ASCII), size);
        return new ScanDraft("Test Osoba.pdf", "application/pdf", content);
    }
}
