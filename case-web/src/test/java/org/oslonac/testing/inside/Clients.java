package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;

/** Invented clients, as many as a test wants. */
@ApplicationScoped
public class Clients {

    /** @param code her code, such as {@code A-2026-014} */
    public record Client(long id, String code) {}

    @Inject
    CaseFileService files;

    @Inject
    Database database;

    /** A case is opened for an invented person by the case manager of the demonstration. */
    public Client open() {
        return Desk.ask(Role.CASE_MANAGER, () -> {
            CaseFileDraft draft = new CaseFileDraft();
            draft.getPerson().setGivenName("Test");
            draft.getPerson().setFamilyName("Osoba");
            String code = files.open(draft).text();
            return new Client(database.count("select f.id from CaseFile f where f.code = ?1", code), code);
        });
    }
}
