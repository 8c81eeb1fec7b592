package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** A case is opened for an invented person by the case manager of the demonstration; her whole desk is on the team. */
    public Client open() {
        return openFor("konsultantkinja", "advokatica");
    }

    /** A case whose team is the case manager, the supervisors and nobody but these, by their user names. */
    public Client openFor(String... team) {
        Set<Long> members = Arrays.stream(team).map(this::staff).collect(Collectors.toSet());
        return Desk.ask(Role.CASE_MANAGER, () -> {
            CaseFileDraft draft = new CaseFileDraft();
            draft.getData().getTeam().addAll(members);
            draft.getPerson().setGivenName("Test");
            draft.getPerson().setFamilyName("Osoba");
            String code = files.open(draft).text();
            return new Client(database.count("select f.id from CaseFile f where f.code = ?1", code), code);
        });
    }

    /** Those who are on the team of a case that is everybody's at the desk, besides the case manager and the supervisors. */
    public Set<Long> desk() {
        return Set.of(staff("konsultantkinja"), staff("voditeljka"), staff("advokatica"));
    }

    private long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }
}
