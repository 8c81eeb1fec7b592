package org.oslonac.core.casefile;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.consent.ConsentAnswer;
import org.oslonac.core.consent.ConsentDraft;
import org.oslonac.core.consent.ConsentService;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;

/** What tests of cases share. */
abstract class CaseTrial {

    static final List<String> DESK = List.of("konsultantkinja", "voditeljka", "advokatica");

    @Inject
    CaseFileService service;

    @Inject
    CaseFileQueries queries;

    @Inject
    ConsentService consents;

    @Inject
    Clients clients;

    @Inject
    Database database;

    static CaseFileDraft aCase() {
        CaseFileDraft draft = new CaseFileDraft();
        draft.getPerson().setGivenName("Test");
        draft.getPerson().setFamilyName("Osoba");
        return draft;
    }

    /** The whole desk of the demonstration is on the team, as far as the draft does not say so already. */
    String open(String who, CaseFileDraft draft) {
        DESK.forEach(colleague -> draft.getData().getTeam().add(staff(colleague)));
        return Desk.ask(who, () -> service.open(draft)).text();
    }

    CaseDetails details(String code) {
        return Desk.ask(Role.CASE_MANAGER, () -> queries.details(code));
    }

    /** Gives the case all that it lacks to become active. */
    void complete(String code) {
        CaseDataDraft data = details(code).data();
        data.setOwnerId(staff("voditeljka"));
        data.setRiskLevel("HIGH");
        data.setLanguages(Set.of("srp"));
        Desk.as(Role.CASE_MANAGER, () -> {
            service.amend(code, data);
            consents.record(code, consent(), null);
        });
    }

    /** Her consent to help, of now. */
    static ConsentDraft consent() {
        ConsentDraft draft = new ConsentDraft();
        draft.setPurpose(ConsentPurpose.ASSISTANCE);
        draft.setAnswer(ConsentAnswer.GIVEN);
        draft.setAnsweredAt(LocalDateTime.now(OfficeTime.ZONE).minusHours(1));
        draft.setLanguage("srp");
        return draft;
    }

    long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }

    long traces(AuditAction action, String subject, long id) {
        return database.count(
                "select count(e) from AuditEvent e where e.action = ?1 and e.subject = ?2 and e.subjectId = ?3",
                action,
                subject,
                id);
    }
}
