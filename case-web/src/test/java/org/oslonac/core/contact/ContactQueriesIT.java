package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Statements;

/** The list of calls: every filter and order, slices without loss, and few statements however many rows. */
@InServer
class ContactQueriesIT extends ContactTrial {

    private static final int MANY = 12;
    private static final AtomicInteger STRETCH = new AtomicInteger();

    @Inject
    Statements statements;

    private Instant from;

    /** A dozen calls of a stretch of the past that is this test's alone. */
    @BeforeEach
    void calls() {
        from = Instant.parse("2003-01-01T00:00:00Z").plus(Duration.ofDays(STRETCH.incrementAndGet()));
        for (int i = 0; i < MANY; i++) {
            ContactDraft draft = i % 3 == 0 ? Calls.aQuickCode("SILENT") : Calls.aCall();
            draft.setStartedAt(from.plusSeconds(i * 600L));
            draft.setEndedAt(draft.getStartedAt().plus(Duration.ofMinutes(1 + (i * 5) % 7)));
            draft.setChannel(i % 2 == 0 ? "SOS_PHONE" : "EMAIL");
            draft.setLine(i % 4 == 0 ? "MISSING_116000" : "SOS");
            if (i % 3 != 0) {
                draft.setPurposes(i % 2 == 0 ? Set.of("INST_CONSULT", "OTHER") : Set.of("JOB_OFFER_CHECK"));
                draft.getCaller().setType(i % 2 == 0 ? "POLICE" : "CITIZEN");
            }
            String who = i < 2 ? Role.CASE_MANAGER : Role.CONSULTANT;
            Desk.as(who, () -> service.save(draft));
        }
    }

    private ContactFilter filter(String purpose, String callerType, String channel, String line, Boolean quick) {
        Instant until = from.plusSeconds(MANY * 600L);
        return new ContactFilter(from, until, purpose, callerType, channel, line, null, quick, false, null);
    }

    private ContactFilter all() {
        return filter(null, null, null, null, null);
    }

    private Page<ContactRow> rows(ContactFilter filter, PageRequest page) {
        return Desk.ask(Role.CONSULTANT, () -> queries.rows(filter, page));
    }

    private void assertFound(ContactFilter filter, int expected) {
        Page<ContactRow> page = rows(filter, ContactPages.FIRST);
        assertThat(page.rows()).hasSize(expected);
        assertThat(page.total()).isEqualTo(expected);
    }

    @Test
    void every_filter_narrows_and_its_total_is_what_it_shows() {
        assertFound(all(), MANY);
        assertFound(filter("JOB_OFFER_CHECK", null, null, null, null), 4);
        assertFound(filter("OTHER", null, null, null, null), 4);
        assertFound(filter(null, "POLICE", null, null, null), 4);
        assertFound(filter(null, null, "EMAIL", null, null), 6);
        assertFound(filter(null, null, null, "MISSING_116000", null), 3);
        assertFound(filter(null, null, null, null, true), 4);
        assertFound(filter(null, null, null, null, false), 8);
        assertFound(filter("OTHER", "POLICE", "SOS_PHONE", "SOS", false), 2);
        assertFound(
                new ContactFilter(
                        from.plusSeconds(600), from.plusSeconds(1200), null, null, null, null, null, null, false, null),
                1);
    }

    @Test
    void calls_of_one_colleague_are_hers() {
        long writer = database.count("select a.id from StaffAccount a where a.username = 'voditeljka'");
        assertFound(
                new ContactFilter(from, from.plusSeconds(7200), null, null, null, null, writer, null, false, null), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "end", "small", "cyrillic"})
    void a_business_number_is_found_however_it_is_typed(String how) {
        String code = rows(all(), ContactPages.FIRST).rows().get(0).code();
        String typed = switch (how) {
            case "end" -> code.substring(code.length() - 6);
            case "small" -> ' ' + code.toLowerCase();
            case "cyrillic" -> code.replace('K', 'К');
            default -> code;
        };
        Page<ContactRow> found = rows(
                new ContactFilter(null, null, null, null, null, null, null, null, false, typed), ContactPages.FIRST);
        assertThat(found.rows()).extracting(ContactRow::code).containsExactly(code);
    }

    @Test
    void wildcards_in_what_is_typed_find_nothing_more() {
        assertFound(
                new ContactFilter(from, from.plusSeconds(7200), null, null, null, null, null, null, false, "K_2_"), 0);
    }

    @Test
    void every_order_sorts_both_ways() {
        List<String> keys = List.of("startedAt", "code", "minutes", "callerType", "channel", "line");
        List<Function<ContactRow, Comparable<?>>> values = List.of(
                ContactRow::startedAt,
                ContactRow::code,
                ContactRow::minutes,
                ContactRow::callerType,
                ContactRow::channel,
                ContactRow::line);
        for (int i = 0; i < keys.size(); i++) {
            assertSorted(keys.get(i), values.get(i));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void assertSorted(String key, Function<ContactRow, Comparable<?>> value) {
        Comparator<ContactRow> order = Comparator.comparing(
                row -> (Comparable) value.apply(row), Comparator.nullsFirst(Comparator.naturalOrder()));
        order = order.thenComparing(ContactRow::id);
        assertThat(rows(all(), new PageRequest(0, 50, key, true)).rows()).isSortedAccordingTo(order);
        assertThat(rows(all(), new PageRequest(0, 50, key, false)).rows()).isSortedAccordingTo(order.reversed());
    }

    @Test
    void slices_hold_every_call_once_even_where_the_order_leaves_equals() {
        Set<Long> seen = new LinkedHashSet<>();
        for (int first = 0; first < MANY; first += 5) {
            Page<ContactRow> slice = rows(all(), new PageRequest(first, 5, "channel", true));
            assertThat(slice.total()).isEqualTo(MANY);
            slice.rows().forEach(row -> assertThat(seen.add(row.id())).isTrue());
        }
        assertThat(seen).hasSize(MANY);
    }

    @Test
    void a_row_has_all_its_purposes() {
        assertThat(rows(filter("OTHER", null, null, null, null), ContactPages.FIRST)
                        .rows())
                .allSatisfy(row -> assertThat(row.purposes()).containsExactlyInAnyOrder("INST_CONSULT", "OTHER"));
    }

    @Test
    void a_list_takes_three_queries_whatever_its_length() {
        assertThat(selects(new PageRequest(0, 2, "startedAt", false))).isEqualTo(3);
        assertThat(selects(new PageRequest(0, 12, "startedAt", false))).isEqualTo(3);
    }

    private long selects(PageRequest page) {
        return Desk.ask(Role.CONSULTANT, () -> statements.selects(() -> queries.rows(all(), page)));
    }

    @Test
    void a_list_leaves_a_trace_of_how_much_was_in_sight() {
        long before = traces();
        rows(all(), new PageRequest(0, 5, "startedAt", false));
        assertThat(traces()).isEqualTo(before + 1);
    }

    private long traces() {
        return database.count("select count(e) from AuditEvent e where e.subject = 'contact' and e.fields = 'rows=5'"
                + " and e.action = org.oslonac.core.audit.AuditAction.LISTED");
    }
}
