package org.oslonac.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.casefile.CaseRow;
import org.oslonac.core.consent.ConsentAnswer;
import org.oslonac.core.consent.ConsentDraft;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ConsentRow;
import org.oslonac.core.consent.ConsentService;
import org.oslonac.core.consent.ScanDraft;
import org.oslonac.core.consent.WithdrawalDraft;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.directory.DirectoryFilter;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.PageRequest;

/** What invented clients agreed to, refused and took back: every state that a consent can have. */
@Dependent
class DemoConsents {

    private static final int SHOWN = 6;
    private static final byte[] FORM = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    ConsentService service;

    @Inject
    ConsentQueries queries;

    @Inject
    CaseFileQueries cases;

    @Inject
    DemoFollowUp followUp;

    @Inject
    DirectoryQueries directory;

    @Inject
    Clock clock;

    /** At the intake, on the form of the house. */
    void toHelp(String code, String language) {
        ConsentDraft draft = said(ConsentPurpose.ASSISTANCE, null, ConsentAnswer.GIVEN);
        draft.setLanguage(language);
        draft.setInterpreter("srp".equals(language) ? null : "Proba Prevodić");
        draft.setNote("Saglasnost data na obrascu, izmišljeno.");
        service.record(code, draft, null);
    }

    /** More for the newest of those who were asked; nothing when the demonstration is complete. */
    void fill() {
        if (followUp.isThere()) {
            return;
        }
        List<String> codes = cases.rows(CaseFilter.ALL, new PageRequest(0, SHOWN + 2, "opened", false)).rows().stream()
                .map(CaseRow::code)
                .skip(2)
                .toList();
        String partner = directory
                .rows(DirectoryFilter.text(""), new PageRequest(0, 1, "name", true))
                .rows()
                .get(0)
                .code();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (queries.sheet(code).now().size() == 1) {
                int which = i;
                HouseClock.at(clock.instant().minus(Duration.ofDays(2)), () -> more(which, code, partner));
            }
        }
        takeBack(codes.get(0), ConsentPurpose.SHARE_CENTRE);
    }

    private void more(int which, String code, String partner) {
        ConsentDraft shared =
                said(ConsentPurpose.SHARE_ORG, partner, which % 3 == 2 ? ConsentAnswer.REFUSED : ConsentAnswer.GIVEN);
        if (which == 1) {
            shared.setAnsweredAt(LocalDateTime.now(clock).minusHours(1));
            shared.setValidUntil(LocalDate.now(clock));
        }
        service.record(code, shared, which % 3 == 2 ? null : new ScanDraft("obrazac.pdf", "application/pdf", FORM));
        service.record(code, said(ConsentPurpose.SHARE_CENTRE, null, ConsentAnswer.GIVEN), null);
    }

    private void takeBack(String code, ConsentPurpose purpose) {
        queries.sheet(code).now().stream()
                .filter(one -> one.purpose() == purpose && one.isInForce())
                .forEach(one -> takeBack(code, one));
    }

    private void takeBack(String code, ConsentRow one) {
        WithdrawalDraft draft = new WithdrawalDraft();
        draft.setConsentId(one.id());
        draft.setVersion(one.version());
        draft.setWithdrawnAt(LocalDateTime.now(clock));
        draft.setNote("Predomislila se; izmišljeno.");
        service.withdraw(code, draft);
    }

    private ConsentDraft said(ConsentPurpose purpose, String recipient, ConsentAnswer answer) {
        ConsentDraft draft = new ConsentDraft();
        draft.setPurpose(purpose);
        draft.setRecipient(recipient);
        draft.setAnswer(answer);
        draft.setAnsweredAt(LocalDateTime.now(clock));
        draft.setLanguage("srp");
        return draft;
    }
}
