package org.oslonac.core.contactimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.core.contact.PastContact;
import org.oslonac.core.shared.OfficeTime;

class CallRowReaderTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), OfficeTime.ZONE);
    private static final String HEADER = "ID;Datum;Vreme;Kraj;Trajanje (min);Svrha;Nesavetodavni;Pozivalac;Kanal;Smer;"
            + "Linija;Telefon;Sažetak;Ishod;Konsultantkinja;Ime pozivaoca";

    @Nested
    class Good {

        @Test
        void a_full_row_becomes_a_call() {
            PastContact call =
                    call("K1;4.11.2026.;14:30;14:42;;Provera ponude za posao, Krizni poziv;;policija;telefon;"
                            + "dolazni;SOS;011 000 0001;Sažetak 😀;Data informacija;Probna Osoba 1;Test Osoba 2");

            assertThat(call.startedAt()).isEqualTo("2026-11-04T13:30:00Z");
            assertThat(call.endedAt()).isEqualTo("2026-11-04T13:42:00Z");
            assertThat(call.minutes()).isEqualTo(12);
            assertThat(call.purposes()).containsExactly("JOB_OFFER_CHECK", "CRISIS");
            assertThat(call.callerType()).isEqualTo("POLICE");
            assertThat(call.channel()).isEqualTo("SOS_PHONE");
            assertThat(call.direction()).isEqualTo("IN");
            assertThat(call.line()).isEqualTo("SOS");
            assertThat(call.number().e164()).isEqualTo("+381110000001");
            assertThat(call.summary()).isEqualTo("Sažetak 😀");
            assertThat(call.results()).containsExactly("INFO_GIVEN");
            assertThat(call.consultant()).isEqualTo("Probna Osoba 1");
            assertThat(call.callerLabel()).isEqualTo("Test Osoba 2");
        }

        @Test
        void names_with_commas_and_strokes_stand_beside_each_other_in_a_cell() {
            assertThat(call("1;4.11.2026.;;;;Mediji, studenti, istraživanja, Nestala osoba i drugo")
                            .purposes())
                    .containsExactly("MEDIA_RESEARCH", "MISSING_PERSON", "OTHER");
            assertThat(call("1;4.11.2026.;;;;Preventivno-edukativna informacija + Тражење помоћи за себе")
                            .purposes())
                    .containsExactly("PREVENTION_INFO", "HELP_SELF");
        }

        @Test
        void a_quick_code_is_found_where_purposes_stand() {
            PastContact call = call("1;4.11.2026.;;;;Ćutanje");

            assertThat(call.nonCounselling()).isEqualTo("SILENT");
            assertThat(call.purposes()).isEmpty();
        }

        @Test
        void unknown_is_a_value_and_empty_is_not_no() {
            PastContact call = call("1;4.11.2026.;;;;Drugo;;;-;nepoznato");

            assertThat(call.startKnown()).isFalse();
            assertThat(call.minutes()).isNull();
            assertThat(call.callerType()).isNull();
            assertThat(call.channel()).isNull();
            assertThat(call.direction()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"12,12", "'12,2',13", "12 min,12", "0,0", "0:07:30,8"})
        void minutes_are_counted_up(String written, int minutes) {
            assertThat(call("1;4.11.2026.;14:30;;\"" + written + "\";Drugo").minutes())
                    .isEqualTo(minutes);
        }

        @Test
        void a_call_may_go_past_midnight() {
            PastContact call = call("1;4.11.2026.;23:50;00:20;;Drugo");

            assertThat(call.minutes()).isEqualTo(30);
            assertThat(call.endedAt()).isEqualTo("2026-11-04T23:20:00Z");
        }

        @Test
        void what_looks_like_a_program_stays_text() {
            assertThat(call("1;4.11.2026.;;;;Drugo;;;;;;;<script>alert(1)</script> =1+1")
                            .summary())
                    .isEqualTo("<script>alert(1)</script> =1+1");
        }
    }

    @Nested
    class Bad {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "contactimport.reason.noStart|Datum|1;;;;;Drugo",
                    "contactimport.reason.notADate|Datum|1;31.2.2026.;;;;Drugo",
                    "contactimport.reason.notADate|Datum|1;14:30;;;;Drugo",
                    "contact.error.startInFuture|Datum|1;25.11.2026.;;;;Drugo",
                    "contact.error.startTooOld|Datum|1;1.1.1026.;;;;Drugo",
                    "contactimport.reason.notATime|Vreme|1;4.11.2026.;popodne;;;Drugo",
                    "contact.error.endBeforeStart|Kraj|1;4.11.2026.;14:30;14:10;;Drugo",
                    "contact.error.endBeforeStart|Kraj|1;4.11.2026.;14:30;3.11.2026. 14:40;;Drugo",
                    "contact.error.tooLong|Kraj|1;4.11.2026.;14:30;6.11.2026. 14:40;;Drugo",
                    "contact.error.endInFuture|Kraj|1;24.11.2026.;10:55;13:10;;Drugo",
                    "contactimport.reason.endAndMinutes|Kraj|1;4.11.2026.;14:30;14:40;25;Drugo",
                    "contactimport.reason.notMinutes|Trajanje (min)|1;4.11.2026.;14:30;;dugo;Drugo",
                    "contactimport.reason.notMinutes|Trajanje (min)|1;4.11.2026.;14:30;;-5;Drugo",
                    "contact.error.tooLong|Trajanje (min)|1;4.11.2026.;14:30;;2000;Drugo",
                    "contactimport.reason.noPurpose|Svrha|1;4.11.2026.;14:30;;;",
                    "contactimport.reason.unknownWord|Svrha|1;4.11.2026.;;;;Drugo, nešto treće",
                    "contactimport.reason.unknownWord|Pozivalac|1;4.11.2026.;;;;Drugo;;komšinica",
                    "contactimport.reason.unknownWord|Kanal|1;4.11.2026.;;;;Drugo;;;golub",
                    "contactimport.reason.twoQuickCodes|Svrha|1;4.11.2026.;;;;Ćutanje, Prekinuta veza",
                    "contact.error.numberLetters|Telefon|1;4.11.2026.;;;;Drugo;;;;;;О64 000 0001",
                    "contact.error.numberWrong|Telefon|1;4.11.2026.;;;;Drugo;;;;;;12"
                })
        void a_row_is_refused_with_its_column_and_reason(String reason, String column, String row) {
            List<Refusal> refusals = read(row).refusals();

            assertThat(refusals).extracting(Refusal::key).containsExactly(reason);
            assertThat(refusals.get(0).column()).isEqualTo(column);
            assertThat(refusals.get(0).row()).isEqualTo(2);
        }

        @Test
        void everything_that_is_wrong_is_said_at_once() {
            assertThat(read("1;31.2.2026.;;;;nešto;;komšinica").refusals()).hasSize(3);
        }

        @Test
        void an_oversized_cell_is_refused_and_shown_shortened() {
            Refusal refusal = read("1;4.11.2026.;;;;Drugo;;;;;;;" + "😀".repeat(15_000))
                    .refusals()
                    .get(0);

            assertThat(refusal.key()).isEqualTo("contactimport.reason.tooLong");
            assertThat(refusal.value()).isEqualTo("😀".repeat(60) + "…");
        }
    }

    @Nested
    class Columns {

        @Test
        void headers_are_known_in_both_languages_and_scripts() {
            assertThat(fields("Датум;Почетак;Сврха позива;Врста позиваоца;Канал;Трајање у минутима"))
                    .containsExactly(
                            ImportField.START,
                            ImportField.TIME,
                            ImportField.PURPOSE,
                            ImportField.CALLER_TYPE,
                            ImportField.CHANNEL,
                            ImportField.MINUTES);
            assertThat(fields("Started at;Purpose 1;Purpose 2;Caller type;Channel;Minutes;Shoe size"))
                    .containsExactly(
                            ImportField.START,
                            ImportField.PURPOSE,
                            ImportField.PURPOSE,
                            ImportField.CALLER_TYPE,
                            ImportField.CHANNEL,
                            ImportField.MINUTES,
                            null);
        }

        @Test
        void a_beginning_is_a_time_where_another_column_holds_the_day() {
            assertThat(fields("Vreme početka;Datum;Kraj;Svrha"))
                    .containsExactly(ImportField.TIME, ImportField.START, ImportField.END, ImportField.PURPOSE);
            assertThat(fields("Start;Purpose")).containsExactly(ImportField.START, ImportField.PURPOSE);
            assertThat(fields("started_at;ended_at;purposes;non_counselling;caller_type"))
                    .containsExactly(
                            ImportField.START,
                            ImportField.END,
                            ImportField.PURPOSE,
                            ImportField.NON_COUNSELLING,
                            ImportField.CALLER_TYPE);
        }

        @Test
        void a_table_without_a_day_or_a_purpose_cannot_be_imported() {
            assertRefused("noStartColumn", "Svrha;Kanal");
            assertRefused("noPurposeColumn", "Datum;Kanal");
        }

        @Test
        void a_title_above_the_table_is_passed_over() {
            SheetScan scan =
                    SheetScan.of(ImportTables.csv("Pozivi 2026;\n;\nDatum;Svrha\n1.1.2026.;Drugo\n2.1.2026.;Drugo\n"));

            assertThat(scan.header().number()).isEqualTo(3);
            assertThat(scan.rows()).isEqualTo(2);
            assertThat(scan.first()).containsExactly(List.of("1.1.2026.", "Drugo"), List.of("2.1.2026.", "Drugo"));
        }

        private void assertRefused(String what, String header) {
            List<ColumnDraft> columns = columns(header);
            assertThatThrownBy(() -> new ColumnMapping(columns)).hasMessage("contactimport.error." + what);
        }

        private List<ImportField> fields(String header) {
            return columns(header).stream().map(ColumnDraft::getField).toList();
        }
    }

    private static PastContact call(String row) {
        CallRow read = read(row);
        assertThat(read.refusals()).isEmpty();
        return read.call();
    }

    private static CallRow read(String row) {
        List<SheetRow> rows = ImportTables.rows(ImportTables.csv(HEADER + "\n" + row + "\n"));
        ColumnMapping mapping = new ColumnMapping(columns(HEADER));
        return new CallRowReader(mapping, ImportTables.words(), NOW).read(rows.get(1));
    }

    private static List<ColumnDraft> columns(String header) {
        List<SheetCell> cells =
                Arrays.stream(header.split(";")).map(SheetCell::text).toList();
        return ColumnMapping.suggest(new SheetRow(1, cells));
    }
}
