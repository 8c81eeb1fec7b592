package org.oslonac.core.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oslonac.core.codelist.api.CodeColumn;
import org.oslonac.core.codelist.api.CodeColumns;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class CodeListServiceIT {

    /** A list that nothing else in the tests looks at. */
    private static final String LIST = "online_platform";

    /** Columns that are called like one with codes and hold something else: a kind of file, words, a key, a language of the screen. */
    private static final List<String> NO_CODES = List.of(
            "core_case_relation.kind",
            "core_consent_scan.type",
            "core_contact_person.role",
            "core_leaving_item.kind",
            "core_staff_account.language");

    @Inject
    CodeListService service;

    @Inject
    CodeLists lists;

    @Inject
    @Any
    Instance<CodeColumns> modules;

    @Inject
    Database database;

    @Test
    void an_edit_is_seen_by_everybody_at_once_and_audited() {
        String code = add("PROBA_A");
        CodeDraft mended = draft(code, "Proba druga", "Trial two");

        Desk.as("admin", () -> service.change(LIST, mended));

        assertThat(lists.find(LIST, code)).map(CodeItem::sr).contains("Proba druga");
        assertThat(database.sql(
                        "select e.fields from core_audit_event e join core_code c on c.id = e.subject_id"
                                + " where e.subject = 'code' and c.code = ? and e.action = 'CHANGED'",
                        code))
                .hasToString("[texts]");
    }

    @Test
    void mending_the_texts_leaves_the_counterpart_in_htcds() {
        String list = "recruitment_method";
        CodeRow before = Desk.ask("admin", () -> service.rows(list)).stream()
                .filter(row -> row.htcds() != null)
                .findFirst()
                .orElseThrow();

        Desk.as("admin", () -> service.change(list, draft(before.code(), "Proba treća", "Trial three")));

        assertThat(Desk.ask("admin", () -> service.rows(list)))
                .filteredOn(row -> row.code().equals(before.code()))
                .allSatisfy(row -> assertThat(row.htcds()).isEqualTo(before.htcds()))
                .allSatisfy(row -> assertThat(row.en()).isEqualTo("Trial three"));
        Desk.as("admin", () -> service.change(list, draft(before.code(), before.sr(), before.en())));
    }

    @Test
    void a_retired_code_is_not_offered_and_still_known() {
        String code = add("PROBA_B");

        Desk.as("admin", () -> service.retire(LIST, code));
        assertThat(lists.offered(LIST)).extracting(CodeItem::code).doesNotContain(code);
        assertThat(lists.find(LIST, code)).isPresent();

        Desk.as("admin", () -> service.restore(LIST, code));
        assertThat(lists.offered(LIST)).extracting(CodeItem::code).contains(code);
    }

    @Test
    void a_form_keeps_the_retired_code_that_its_record_holds() {
        String held = add("PROBA_F");
        String other = add("PROBA_G");
        Desk.as("admin", () -> service.retire(LIST, held));
        Desk.as("admin", () -> service.retire(LIST, other));

        assertThat(lists.offered(LIST, Set.of(held)))
                .extracting(CodeItem::code)
                .contains(held)
                .doesNotContain(other)
                .hasSize(lists.offered(LIST).size() + 1);
        assertThat(lists.offered(LIST, Set.of())).isEqualTo(lists.offered(LIST));
    }

    @Test
    void a_code_is_offered_on_its_days_alone_and_known_on_all() {
        String code = add("PROBA_E");
        CodeDraft march = draft(code, "Proba", "Trial");
        march.setValidFrom(LocalDate.of(2027, 3, 1));
        march.setValidUntil(LocalDate.of(2027, 3, 31));
        Desk.as("admin", () -> service.change(LIST, march));

        HouseClock.at(
                Instant.parse("2027-02-28T22:30:00Z"),
                () -> assertThat(lists.offered(LIST)).extracting(CodeItem::code).doesNotContain(code));
        HouseClock.at(
                Instant.parse("2027-02-28T23:30:00Z"),
                () -> assertThat(lists.offered(LIST)).extracting(CodeItem::code).contains(code));
        assertThat(lists.find(LIST, code)).isPresent();

        march.setValidUntil(LocalDate.of(2027, 2, 1));
        assertThatThrownBy(() -> Desk.as("admin", () -> service.change(LIST, march)))
                .hasMessage("codelist.error.validityOrder");
        CodeDraft fixed = draft("INTAKE", "Prijem", "Intake");
        fixed.setValidFrom(LocalDate.of(2027, 3, 1));
        assertThatThrownBy(() -> Desk.as("admin", () -> service.change("case_status", fixed)))
                .hasMessage("codelist.error.fixed");
    }

    @Test
    void no_record_holds_a_code_that_its_list_does_not_know() {
        assertThat(modules)
                .flatExtracting(CodeColumns::columns)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(database.sql("select distinct " + column.column() + " from "
                                + column.table() + " where " + column.column() + " is not null and " + column.column()
                                + " not in (select code from core_code where list_name = '" + column.list() + "')"))
                        .as(column.toString())
                        .isEmpty());
    }

    @Test
    void every_column_that_is_called_like_one_with_codes_is_declared() {
        List<CodeColumn> declared =
                modules.stream().flatMap(module -> module.columns().stream()).toList();
        List<String> places =
                declared.stream().map(one -> one.table() + '.' + one.column()).toList();
        String names = declared.stream()
                .map(one -> '\'' + one.column() + '\'')
                .distinct()
                .collect(Collectors.joining(","));

        List<?> alike = database.sql("select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = database() and data_type = 'varchar' and table_name not like 'flyway%' and column_name in ("
                + names + ")");

        assertThat(alike)
                .as("where a code is used is counted in declared columns alone")
                .extracting(Object::toString)
                .containsAll(places)
                .filteredOn(place -> !places.contains(place))
                .containsExactlyInAnyOrderElementsOf(NO_CODES);
    }

    @Test
    void codes_change_places() {
        String last = add("PROBA_C");

        Desk.as("admin", () -> service.move(LIST, last, true));

        List<CodeRow> rows = Desk.ask("admin", () -> service.rows(LIST));
        assertThat(rows.get(rows.size() - 2).code()).isEqualTo(last);
    }

    @Test
    void a_code_is_never_taken_twice() {
        String code = add("PROBA_D");

        assertThatThrownBy(() -> add(code)).hasMessage("codelist.error.codeTaken");
    }

    @Test
    void lists_that_the_program_relies_on_keep_their_codes() {
        assertThatThrownBy(() -> Desk.as("admin", () -> service.retire("case_status", "INTAKE")))
                .hasMessage("codelist.error.fixed");
        assertThatThrownBy(() -> Desk.as("admin", () -> service.add("staff_role", draft("BOSS", "Šef", "Boss"))))
                .hasMessage("codelist.error.fixed");
    }

    @Test
    void where_used_counts_records_of_every_column() {
        assertThat(Desk.ask("admin", () -> service.rows("institution_type")))
                .filteredOn(row -> row.code().equals("POLICE"))
                .allSatisfy(row -> assertThat(row.uses()).isGreaterThanOrEqualTo(2));
        for (String list : Desk.ask("admin", service::names)) {
            assertThat(Desk.ask("admin", () -> service.rows(list))).isNotEmpty();
        }
    }

    @Test
    void only_the_administrator_edits_lists() {
        for (String who : List.of("supervizorka", "konsultantkinja", "dpo")) {
            assertThatThrownBy(() -> Desk.as(who, () -> service.names())).isInstanceOf(EJBAccessException.class);
        }
    }

    private String add(String code) {
        Desk.as("admin", () -> service.add(LIST, draft(code, "Proba", "Trial")));
        return code;
    }

    private static CodeDraft draft(String code, String sr, String en) {
        CodeDraft draft = new CodeDraft();
        draft.setCode(code);
        draft.setSr(sr);
        draft.setEn(en);
        return draft;
    }
}
