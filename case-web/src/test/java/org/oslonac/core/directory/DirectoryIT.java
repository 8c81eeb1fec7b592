package org.oslonac.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class DirectoryIT {

    @Inject
    DirectoryService directory;

    @Inject
    DirectoryQueries queries;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"192", "policija", "ПОЛИЦИЈА", "police"})
    void the_public_emergency_numbers_are_there(String text) {
        List<DirectoryHit> hits = Desk.ask("konsultantkinja", () -> queries.search(text, 20));

        assertThat(hits).extracting(DirectoryHit::phones).contains("192");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đurđevak", "Djurdjevak", "ЂУРЂЕВАК probna", "durdevak čačak", "0110000031"})
    void an_institution_is_found_in_every_spelling(String text) {
        String code = add("Probna kuća Đurđevak", "011/000-0031");

        assertThat(Desk.ask("konsultantkinja", () -> queries.search(text, 200)))
                .extracting(DirectoryHit::code)
                .contains(code);
    }

    @Test
    void filters_narrow_the_list() {
        String code = add("Probno savetovalište filter", "011/000-0032");
        DirectoryFilter exact =
                new DirectoryFilter("savetovalište filter", "SHELTER", "RS", "ACCOMMODATION", "eng", false);
        DirectoryFilter other = new DirectoryFilter("savetovalište filter", "SHELTER", "RS", "MED_LAB", null, false);

        assertThat(rows(exact)).extracting(InstitutionRow::code).containsExactly(code);
        assertThat(rows(other)).isEmpty();
    }

    @Test
    void names_stand_in_serbian_order() {
        for (String name :
                List.of("Sortni žabac", "Sortni čamac", "Sortni cvet", "Sortni džem", "Sortni ćilim", "Sortni dom")) {
            add(name, "011/000-0033");
        }

        assertThat(rows(DirectoryFilter.text("sortni")))
                .extracting(InstitutionRow::name)
                .containsExactly(
                        "Sortni cvet", "Sortni čamac", "Sortni ćilim", "Sortni dom", "Sortni džem", "Sortni žabac");
    }

    @Test
    void a_retired_institution_is_not_offered_but_still_named() {
        String code = add("Probna povučena ustanova", "011/000-0034");
        Desk.as("supervizorka", () -> directory.retire(code));

        assertThat(rows(DirectoryFilter.text("povučena"))).isEmpty();
        long id = InstitutionCode.id(code);
        assertThat(Desk.ask("konsultantkinja", () -> queries.hits(Set.of(id))))
                .extracting(DirectoryHit::retired)
                .containsExactly(true);
    }

    @Test
    void two_colleagues_do_not_overwrite_each_other() {
        String code = add("Probna dvostruka ustanova", "011/000-0035");
        InstitutionDraft mine = draftOf(code);
        InstitutionDraft hers = draftOf(code);
        hers.setHours("0-24");
        Desk.as("konsultantkinja", () -> directory.change(code, hers));

        assertThatThrownBy(() -> Desk.as("voditeljka", () -> directory.change(code, mine)))
                .isInstanceOf(DomainException.class)
                .hasMessage("directory.error.changedMeanwhile");
        assertThat(details(code).hours()).isEqualTo("0-24");
    }

    @Test
    void people_at_an_institution_are_kept_changed_and_removed() {
        String code = add("Probna ustanova sa osobama", "011/000-0036");
        ContactPersonDraft person = new ContactPersonDraft();
        person.setName("Test Osoba 1");
        person.setTrusted(true);
        Desk.as("voditeljka", () -> directory.addPerson(code, person));

        ContactPersonDetails kept = details(code).people().get(0);
        assertThat(kept.trusted()).isTrue();
        assertThat(kept.toString()).doesNotContain("Test Osoba");

        Desk.as("voditeljka", () -> directory.removePerson(code, kept.id()));
        assertThat(details(code).people()).isEmpty();
    }

    @Test
    void who_verified_is_shown_and_everything_leaves_a_trace() {
        String code = add("Probna proverena ustanova", "011/000-0037");
        Desk.as("voditeljka", () -> directory.verify(code));

        assertThat(details(code).verifiedBy()).isEqualTo("Probna Voditeljka");
        assertThat(database.sql(
                        "select concat(action, ':', coalesce(fields, '')) from core_audit_event"
                                + " where subject = 'institution' and subject_id = ? order by id",
                        InstitutionCode.id(code)))
                .hasToString("[CREATED:, CHANGED:verify, READ:CONTACT]");
    }

    @Test
    void everybody_reads_and_the_assistance_desk_writes() {
        String code =
                Desk.ask("analiticarka", () -> queries.search("192", 1).get(0).code());

        for (String who : List.of("analiticarka", "admin", "savetnica", "dpo", "mobilni")) {
            assertThat(Desk.ask(who, () -> queries.details(code)).phones()).isEqualTo("192");
            assertThatThrownBy(() -> Desk.as(who, () -> directory.verify(code))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> queries.search("192", 1)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> details("U-999999999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> details("<script>")).isInstanceOf(NotFound.class);
    }

    private String add(String name, String phones) {
        InstitutionDraft draft = new InstitutionDraft();
        draft.setType("SHELTER");
        draft.setName(name);
        draft.setMunicipality("Čačak");
        draft.setPhones(phones);
        draft.setServices(Set.of("ACCOMMODATION"));
        draft.setLanguages(Set.of("srp", "eng"));
        return Desk.ask("konsultantkinja", () -> directory.add(draft));
    }

    private InstitutionDraft draftOf(String code) {
        return new InstitutionDraft(details(code));
    }

    private InstitutionDetails details(String code) {
        return Desk.ask("konsultantkinja", () -> queries.details(code));
    }

    private List<InstitutionRow> rows(DirectoryFilter filter) {
        return Desk.ask(
                "konsultantkinja",
                () -> queries.rows(filter, new PageRequest(0, 100, "name", true))
                        .rows());
    }
}
