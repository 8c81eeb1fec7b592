package org.oslonac.core.contactimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.contactimport.ImportDrive.run;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.core.contact.ContactDetails;
import org.oslonac.core.contact.ContactFilter;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactRow;
import org.oslonac.core.contact.ContactState;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.OnOwnRows;

@OnOwnRows
class ContactImportIT {

    @Inject
    ContactImportService imports;

    @Inject
    ContactQueries contacts;

    @Inject
    Database database;

    @Test
    void three_thousand_calls_come_in_once_however_often_they_are_imported() {
        List<PastCalls.Call> calls = PastCalls.of(1991, 3000);

        ImportProgress first = run(imports, "pozivi.csv", PastCalls.csv(calls), false);
        ImportProgress again = run(imports, "pozivi.csv", PastCalls.csv(calls), false);
        ImportProgress asWorkbook = run(imports, "pozivi.xlsx", PastCalls.xlsx(calls), false);

        assertThat(first.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(first.fresh()).isEqualTo(3000);
        assertThat(again.known()).isEqualTo(3000);
        assertThat(again.sameFile()).isTrue();
        assertThat(asWorkbook.known()).isEqualTo(3000);
        assertThat(asWorkbook.fresh()).isZero();
        assertThat(stored(1991)).isEqualTo(3000);
    }

    @Test
    void a_file_that_overlaps_adds_only_what_is_new() {
        List<PastCalls.Call> calls = PastCalls.of(1992, 40);
        run(imports, "pozivi.csv", PastCalls.csv(calls.subList(0, 25)), false);

        ImportProgress all = run(imports, "pozivi.csv", PastCalls.csv(calls), false);

        assertThat(all.fresh()).isEqualTo(15);
        assertThat(all.known()).isEqualTo(25);
        assertThat(stored(1992)).isEqualTo(40);
    }

    @Test
    void equal_rows_of_one_file_are_different_calls() {
        String twice = "Datum;Svrha\n1.2.1993. 10:00;Ćutanje\n1.2.1993. 10:00;Ćutanje\n";

        run(imports, "pozivi.csv", bytes(twice), false);
        run(imports, "pozivi.csv", bytes(twice + "\n"), false);

        assertThat(stored(1993)).isEqualTo(2);
    }

    @Test
    void one_bad_row_keeps_the_whole_file_out() {
        String csv = "Datum;Svrha\n1.2.1994. 10:00;Drugo\n31.2.1994.;Drugo\n";

        ImportProgress progress = run(imports, "pozivi.csv", bytes(csv), false);

        assertThat(progress.state()).isEqualTo(ImportState.REFUSED);
        assertThat(progress.refusedRows()).isEqualTo(1);
        assertThat(stored(1994)).isZero();
    }

    @Test
    void a_dry_run_stores_nothing_and_names_row_column_and_reason() {
        String csv = "Datum;Svrha;Kanal\n1.2.1994.;Drugo;telefon\n1.2.1994.;nešto;golub\n";

        List<Refusal> refusals = ImportDrive.refusals(imports, csv);

        assertThat(refusals).extracting(Refusal::row).containsExactly(3, 3);
        assertThat(refusals).extracting(Refusal::column).containsExactlyInAnyOrder("Svrha", "Kanal");
        assertThat(stored(1994)).isZero();
    }

    @Test
    void an_own_number_is_known_again_and_must_keep_its_content() {
        String csv = "ID;Datum;Svrha\nP-1;1.2.1996.;Drugo\nP-2;2.2.1996.;Drugo\n";
        run(imports, "pozivi.csv", bytes(csv), false);

        ImportProgress more = run(imports, "pozivi.csv", bytes(csv + "P-3;3.2.1996.;Drugo\n"), false);
        ImportProgress other = run(imports, "pozivi.csv", bytes("ID;Datum;Svrha\nP-1;5.2.1996.;Drugo\n"), false);
        ImportProgress twice =
                run(imports, "pozivi.csv", bytes("ID;Datum;Svrha\nP-9;5.2.1996.;Drugo\nP-9;6.2.1996.;Drugo\n"), false);

        assertThat(more.fresh()).isEqualTo(1);
        assertThat(other.state()).isEqualTo(ImportState.REFUSED);
        assertThat(twice.state()).isEqualTo(ImportState.REFUSED);
        assertThat(stored(1996)).isEqualTo(3);
    }

    @Test
    void what_came_in_is_locked_keeps_its_consultant_and_no_number() {
        String csv = "Datum;Svrha;Telefon;Konsultantkinja;Trajanje\n"
                + "1.7.1997. 14:30;Drugo;011 000 0077;Probna Osoba 7;12\n";

        run(imports, "pozivi.csv", bytes(csv), false);

        Object[] row =
                (Object[]) database.sql("select date_format(started_at, '%Y-%m-%d %H:%i'), minutes, consultant_text,"
                                + " number_tail, number_agreed, length(number_hash) from core_contact where started_at < '1998-01-01'"
                                + " and started_at > '1997-01-01'")
                        .get(0);
        assertThat(row).containsExactly("1997-07-01 12:30", 12, "Probna Osoba 7", "77", null, 64);
        String code = (String) database.sql("select code from core_contact where started_at < '1998-01-01'"
                        + " and started_at > '1997-01-01'")
                .get(0);
        ContactDetails details = Desk.ask("voditeljka", () -> contacts.details(code));
        assertThat(details.state()).isEqualTo(ContactState.LOCKED);
        assertThat(details.pastConsultant()).isEqualTo("Probna Osoba 7");
        ContactFilter only = new ContactFilter(null, null, null, null, null, null, null, null, false, code);
        assertThat(Desk.ask("voditeljka", () -> contacts.rows(only, new PageRequest(0, 10, "code", true)))
                        .rows())
                .extracting(ContactRow::pastConsultant)
                .containsExactly("Probna Osoba 7");
    }

    @Test
    void an_import_leaves_a_trace_of_who_did_it() {
        run(imports, "pozivi.csv", bytes("Datum;Svrha\n1.2.1998.;Drugo\n"), false);

        assertThat(database.sql("select concat(a.username, ' ', e.fields) from core_audit_event e"
                        + " join core_staff_account a on a.id = e.staff_id"
                        + " join core_contact c on c.import_id = e.subject_id"
                        + " where e.action = 'IMPORTED' and c.started_at between '1998-01-01' and '1999-01-01'"))
                .hasToString("[voditeljka rows=1]");
        assertThat(Desk.ask("voditeljka", imports::latest)).isNotEmpty();
    }

    @Test
    void a_cancelled_import_leaves_nothing() {
        byte[] twentyThousand = PastCalls.csv(PastCalls.of(2000, 20_000));

        ImportProgress progress = Desk.ask("voditeljka", () -> {
            SheetPreview preview = imports.open("pozivi.csv", new ByteArrayInputStream(twentyThousand));
            imports.start(preview.key(), preview.columns(), false);
            imports.cancel(preview.key());
            ImportProgress ended = ImportDrive.awaited(imports, preview.key());
            imports.drop(preview.key());
            return ended;
        });

        assertThat(progress.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(stored(2000)).isZero();
    }

    @Test
    void two_imports_of_the_same_file_at_once_store_it_once() {
        byte[] csv = PastCalls.csv(PastCalls.of(2004, 2000));

        Desk.as("voditeljka", () -> {
            SheetPreview one = imports.open("pozivi.csv", new ByteArrayInputStream(csv));
            SheetPreview other = imports.open("pozivi.csv", new ByteArrayInputStream(csv));
            imports.start(one.key(), one.columns(), false);
            imports.start(other.key(), other.columns(), false);
            ImportDrive.awaited(imports, one.key());
            ImportDrive.awaited(imports, other.key());
            imports.drop(one.key());
            imports.drop(other.key());
        });

        assertThat(stored(2004)).isEqualTo(2000);
    }

    @Test
    void only_case_managers_and_supervisors_import() {
        for (String who : List.of("konsultantkinja", "analiticarka", "admin")) {
            assertThatThrownBy(() -> Desk.as(who, () -> imports.latest())).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void an_upload_is_nobody_elses() {
        SheetPreview preview = Desk.ask(
                "voditeljka",
                () -> imports.open("pozivi.csv", new ByteArrayInputStream(bytes("Datum;Svrha\n1.2.1999.;Drugo\n"))));

        assertThatThrownBy(() -> Desk.as("supervizorka", () -> imports.progress(preview.key())))
                .isInstanceOf(NotFound.class);
        Desk.as("voditeljka", () -> imports.drop(preview.key()));
    }

    private long stored(int year) {
        return ((Number) database.sql(
                                "select count(*) from core_contact where started_at >= ? and started_at < ?",
                                (year - 1) + "-12-31 23:00:00",
                                year + "-12-31 23:00:00")
                        .get(0))
                .longValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
