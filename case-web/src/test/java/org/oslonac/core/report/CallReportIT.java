package org.oslonac.core.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.contactimport.ContactImportService;
import org.oslonac.core.contactimport.ImportDrive;
import org.oslonac.core.contactimport.PastCalls;
import org.oslonac.core.report.api.ReportCell;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.report.api.ReportTable;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class CallReportIT {

    private static final int YEAR = 1995;
    private static final List<PastCalls.Call> CALLS = PastCalls.of(YEAR, 3000);

    @Inject
    ContactImportService imports;

    @Inject
    Reports reports;

    @Inject
    Database database;

    @BeforeEach
    void the_calls_are_in() {
        Number stored = (Number)
                database.sql("select count(*) from core_contact where started_at between '1995-01-01' and '1996-01-01'")
                        .get(0);
        if (stored.longValue() == 0) {
            ImportDrive.run(imports, "pozivi.csv", PastCalls.csv(CALLS), false);
        }
    }

    @Test
    void months_and_purposes_equal_an_independent_count() {
        Map<String, Long> expected = new TreeMap<>();
        CALLS.forEach(call ->
                call.purposeList().forEach(purpose -> expected.merge(month(call) + ' ' + purpose, 1L, Long::sum)));

        ReportTable table = asSupervisor(question("COUNSELLING", List.of("MONTH"), "PURPOSE"));

        Map<String, String> texts = texts("contact_purpose");
        Map<String, Long> counted = new TreeMap<>();
        for (ReportTable.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (row.cells().get(i).count() > 0) {
                    counted.put(
                            row.keys().get(0) + ' ' + texts.get(table.columns().get(i)),
                            row.cells().get(i).count());
                }
            }
        }
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void a_call_with_two_purposes_counts_in_both_and_once_in_every_total() {
        Map<String, Long> months = CALLS.stream()
                .filter(PastCalls.Call::isCounselling)
                .collect(groupingBy(CallReportIT::month, counting()));

        ReportTable table = asSupervisor(question("COUNSELLING", List.of("MONTH"), "PURPOSE"));

        table.rows()
                .forEach(row -> assertThat(row.total().count())
                        .isEqualTo(months.get(row.keys().get(0))));
        assertThat(table.total().count())
                .isEqualTo(CALLS.stream().filter(PastCalls.Call::isCounselling).count());
        assertThat(table.totals().stream().mapToLong(ReportCell::count).sum())
                .isGreaterThan(table.total().count());
    }

    @Test
    void minutes_equal_an_independent_sum_and_unknown_is_counted() {
        ReportTable table = asSupervisor(question("ALL", List.of("MONTH"), null));

        long minutes = CALLS.stream()
                .filter(call -> call.minutes() != null)
                .mapToLong(PastCalls.Call::minutes)
                .sum();
        assertThat(table.total().minutes()).isEqualTo(minutes);
        assertThat(table.total().withoutMinutes())
                .isEqualTo(CALLS.stream().filter(call -> call.minutes() == null).count());
        assertThat(table.rows().stream().mapToLong(row -> row.total().minutes()).sum())
                .isEqualTo(minutes);
    }

    @Test
    void first_and_repeat_callers_are_told_by_their_numbers() {
        Set<String> seen = new HashSet<>();
        CALLS.stream()
                .map(PastCalls.Call::phone)
                .filter(phone -> !phone.isEmpty())
                .forEach(seen::add);
        long withNumber = CALLS.stream().filter(call -> !call.phone().isEmpty()).count();

        Map<String, Long> counted = totals(asSupervisor(question("ALL", List.of("KNOWN_CALLER"), null)));

        assertThat(counted.get("FIRST")).isEqualTo(seen.size());
        assertThat(counted.get("REPEAT")).isEqualTo(withNumber - seen.size());
        assertThat(counted.get(null)).isEqualTo(CALLS.size() - withNumber);
    }

    @Test
    void hours_are_those_of_belgrade_in_summer_and_winter() {
        Map<String, Long> expected = CALLS.stream()
                .filter(call -> !call.isCounselling())
                .collect(groupingBy(call -> "%02d".formatted(call.start().getHour()), counting()));

        Map<String, Long> counted =
                totals(asSupervisor(question("NON_COUNSELLING", List.of("HOUR"), "NON_COUNSELLING")));

        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void what_was_not_recorded_is_shown() {
        Map<String, Long> counted = totals(asSupervisor(question("ALL", List.of("CHANNEL"), null)));

        assertThat(counted.get(null))
                .isEqualTo(
                        CALLS.stream().filter(call -> call.channel().isEmpty()).count());
    }

    @Test
    void month_purpose_caller_and_channel_together_equal_a_count_in_sql() {
        ReportTable table = asSupervisor(question("ALL", List.of("MONTH", "PURPOSE", "CALLER_TYPE"), "CHANNEL"));

        long cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(ReportCell::count)
                .sum();
        Number rows = (Number) database.sql("select count(*) from core_contact c left join core_contact_purpose p"
                        + " on p.contact_id = c.id where c.started_at >= '1994-12-31 23:00:00'"
                        + " and c.started_at < '1995-12-31 23:00:00'")
                .get(0);
        assertThat(cells).isEqualTo(rows.longValue());
        assertThat(table.total().count()).isEqualTo(3000);
    }

    @Test
    void an_analyst_sees_no_count_under_five_that_could_point_at_somebody() {
        ReportQuestion question = question("ALL", List.of("MONTH", "PURPOSE"), "CALLER_TYPE");

        ReportTable table = Desk.ask("analiticarka", () -> reports.table("calls", question));

        assertThat(table.masked()).isTrue();
        assertThat(table.rows().stream().flatMap(row -> row.cells().stream()))
                .allMatch(cell -> cell.hidden() || cell.count() == 0 || cell.count() >= 5)
                .anyMatch(ReportCell::hidden);
        assertThat(asSupervisor(question).masked()).isFalse();
    }

    @Test
    void an_analyst_sees_true_counts_of_times_and_places() {
        ReportTable table = Desk.ask(
                "analiticarka",
                () -> reports.table("calls", question("NON_COUNSELLING", List.of("HOUR"), "NON_COUNSELLING")));

        assertThat(table.masked()).isFalse();
    }

    @Test
    void taking_a_report_out_leaves_a_trace() {
        ReportQuestion question = question("ALL", List.of("YEAR"), null);

        ReportTable screen = asSupervisor(question);
        ReportTable file = Desk.ask("supervizorka", () -> reports.export("calls", question, "CSV"));

        assertThat(file).isEqualTo(screen);
        assertThat(database.sql(
                        "select fields from core_audit_event where action = 'EXPORTED' and subject = 'report_calls'"
                                + " order by id desc limit 1"))
                .hasToString("[CSV YEAR rows=1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"konsultantkinja", "admin", "advokatica", "finansije"})
    void nobody_else_reads_reports(String who) {
        assertThatThrownBy(() -> Desk.as(who, () -> reports.scopes("calls"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        assertRefused("period", new ReportQuestion(day(2), day(1), "ALL", List.of("MONTH"), null));
        assertRefused("rows", new ReportQuestion(day(1), day(2), "ALL", List.of(), null));
        assertRefused("dimensionTwice", new ReportQuestion(day(1), day(2), "ALL", List.of("MONTH"), "MONTH"));
        assertRefused(
                "unknown", new ReportQuestion(day(1), day(2), "ALL", List.of("1; drop table core_contact"), null));
        assertRefused("unknown", new ReportQuestion(day(1), day(2), "NOBODY", List.of("MONTH"), null));
    }

    private void assertRefused(String what, ReportQuestion question) {
        assertThatThrownBy(() -> asSupervisor(question)).hasMessage("report.error." + what);
    }

    private ReportTable asSupervisor(ReportQuestion question) {
        return Desk.ask("supervizorka", () -> reports.table("calls", question));
    }

    private static ReportQuestion question(String scope, List<String> rows, String columns) {
        return new ReportQuestion(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), scope, rows, columns);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(YEAR, 1, day);
    }

    private static Map<String, Long> totals(ReportTable table) {
        Map<String, Long> totals = new HashMap<>();
        table.rows().forEach(row -> totals.put(row.keys().get(0), row.total().count()));
        return totals;
    }

    private static String month(PastCalls.Call call) {
        return DateTimeFormatter.ofPattern("yyyy-MM").format(call.start());
    }

    private Map<String, String> texts(String list) {
        Map<String, String> texts = new HashMap<>();
        database.sql("select code, text_sr from core_code where list_name = ?", list)
                .forEach(row -> texts.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return texts;
    }
}
