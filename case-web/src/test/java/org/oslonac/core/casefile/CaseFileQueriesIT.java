package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Statements;

/** The list of cases: filters, orders and slices, with initials in place of names. */
@InServer
class CaseFileQueriesIT extends CaseTrial {

    private static final int YEAR = 1991;
    private static final PageRequest FIRST = new PageRequest(0, 200, "code", true);
    private static final List<String> RISKS = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");

    @Inject
    Statements statements;

    private List<String> codes;

    /** Ten cases of a year in which there are no others but those of these tests; older ones are moved out of it. */
    @BeforeEach
    void cases() {
        database.change("update core_case_file set status = 'CLOSED', risk_level = null, owner_id = null"
                + " where code_year = 1991");
        codes = new ArrayList<>();
        Desk.as(
                Role.CONSULTANT,
                () -> HouseClock.at(Instant.parse("1991-05-05T10:00:00Z"), () -> {
                    for (int i = 0; i < 10; i++) {
                        CaseFileDraft draft = aCase();
                        draft.getPerson().setGivenName(i == 0 ? "Љубица" : "Test");
                        draft.getPerson().setFamilyName(i == 0 ? "Ђорђевић" : "Osoba");
                        draft.getData().setRiskLevel(i < 2 ? null : RISKS.get(i % 4));
                        draft.getData().setOwnerId(i % 2 == 0 ? owner() : null);
                        codes.add(service.open(draft).text());
                    }
                }));
        database.change("update core_case_file set status = 'ACTIVE' where code in (?, ?)", codes.get(8), codes.get(9));
    }

    private long owner() {
        return database.count("select a.id from StaffAccount a where a.username = 'voditeljka'");
    }

    private Page<CaseRow> rows(CaseFilter filter, PageRequest page) {
        return Desk.ask(Role.CONSULTANT, () -> queries.rows(filter, page));
    }

    private static CaseFilter filter(CaseStatus status, boolean open, Long owner, String risk, String text) {
        return new CaseFilter(status, open, owner, risk, YEAR, text);
    }

    private void assertFound(CaseFilter filter, int expected) {
        Page<CaseRow> found = rows(filter, FIRST);
        assertThat(found.total()).isEqualTo(expected).isEqualTo(found.rows().size());
    }

    @Test
    void every_filter_narrows_and_its_total_is_what_it_shows() {
        assertFound(filter(CaseStatus.INTAKE, false, null, null, null), 8);
        assertFound(filter(CaseStatus.ACTIVE, false, null, null, null), 2);
        assertFound(filter(null, true, null, null, null), 10);
        assertFound(filter(null, false, owner(), null, null), 5);
        assertFound(filter(null, false, null, "CRITICAL", null), 2);
        assertFound(filter(CaseStatus.INTAKE, true, owner(), "HIGH", null), 2);
    }

    @Test
    void a_code_is_found_however_it_is_typed_and_wildcards_find_nothing() {
        String code = codes.get(3);
        List<String> ways = List.of(
                code,
                code.toLowerCase(),
                code.replace("-", ""),
                code.replace('A', 'А'),
                code.substring(2),
                ' ' + code + ' ');
        ways.forEach(typed -> assertThat(
                        rows(filter(null, true, null, null, typed), FIRST).rows())
                .as(typed)
                .extracting(CaseRow::code)
                .containsExactly(code));
        assertFound(filter(null, true, null, null, "A%"), 0);
        assertFound(filter(null, true, null, null, "A-1991-0_1"), 0);
    }

    @Test
    void a_row_shows_initials_and_no_name() {
        CaseRow row =
                rows(filter(null, true, null, null, codes.get(0)), FIRST).rows().get(0);
        assertThat(row.initials()).isEqualTo("Љ. Ђ.");
        assertThat(row.toString()).doesNotContain("Ђ");
    }

    @Test
    void orders_follow_meaning_and_not_the_alphabet() {
        List<String> risks =
                rows(filter(null, true, null, null, null), new PageRequest(0, 50, "riskLevel", false)).rows().stream()
                        .map(CaseRow::riskLevel)
                        .toList();
        assertThat(risks)
                .isSortedAccordingTo(Comparator.<String>comparingInt(risk -> risk == null ? -1 : RISKS.indexOf(risk))
                        .reversed());
        assertThat(rows(filter(null, true, null, null, null), new PageRequest(0, 50, "status", true))
                        .rows())
                .extracting(CaseRow::status)
                .isSorted();
        assertThat(rows(filter(null, true, null, null, null), FIRST).rows())
                .extracting(CaseRow::code)
                .containsExactlyElementsOf(codes);
        assertThat(rows(filter(null, true, null, null, null), new PageRequest(0, 50, "code", false))
                        .rows())
                .extracting(CaseRow::code)
                .last()
                .isEqualTo(codes.get(0));
    }

    @Test
    void an_order_that_nobody_knows_is_newest_first() {
        assertThat(rows(filter(null, true, null, null, null), new PageRequest(0, 50, "1; drop table", true))
                        .rows())
                .extracting(CaseRow::code)
                .first()
                .isEqualTo(codes.get(9));
    }

    @Test
    void slices_hold_every_case_once() {
        Set<String> seen = new LinkedHashSet<>();
        for (int first = 0; first < 10; first += 3) {
            Page<CaseRow> slice =
                    rows(filter(null, true, null, null, null), new PageRequest(first, 3, "openedAt", true));
            assertThat(slice.total()).isEqualTo(10);
            slice.rows().forEach(row -> assertThat(seen.add(row.code())).isTrue());
        }
        assertThat(seen).hasSize(10);
    }

    @Test
    void a_list_takes_three_queries_whatever_its_length_and_a_case_a_handful() {
        assertThat(selects(
                        () -> queries.rows(filter(null, true, null, null, null), new PageRequest(0, 2, "code", true))))
                .isLessThanOrEqualTo(3);
        assertThat(selects(() -> queries.rows(filter(null, true, null, null, null), FIRST)))
                .isLessThanOrEqualTo(3);
        assertThat(selects(() -> queries.details(codes.get(4)))).isLessThanOrEqualTo(5);
    }

    private long selects(Desk.Act act) {
        return Desk.ask(Role.CASE_MANAGER, () -> statements.selects(act));
    }

    @Test
    void the_years_are_those_in_which_cases_were_opened() {
        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.years()))
                .contains(YEAR)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void cases_of_others_are_not_looked_through() throws Exception {
        String crowd =
                "insert into core_case_file (id, version, code, code_year, code_number, person_id, opened_at, opened_by,"
                        + " status, interpreter_need, minor) select nextval(core_row_id), 1, concat('A-1990-', n.seq), 1990, n.seq,"
                        + " f.person_id, f.opened_at, f.opened_by, 'INTAKE', 'UNKNOWN', 'UNKNOWN' from seq_1_to_20000 n"
                        + " join core_case_file f on f.code = ?";
        try {
            database.change(crowd, codes.get(0));
            database.define("analyze table core_case_file");
            CaseFilter all = new CaseFilter(null, false, null, null, null, null);
            long looked = statements.rowsLookedAt(
                    () -> assertThat(rows(all, FIRST).total()).isBetween(10L, 19_999L));
            assertThat(looked).isLessThan(20_000);
        } finally {
            database.change("delete from core_case_file where code_year = 1990");
        }
    }
}
