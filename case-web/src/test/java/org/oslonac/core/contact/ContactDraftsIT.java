package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.contact.DraftAnswer.Outcome;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** What is typed during a call outlives the power, and no window writes over another unasked. */
@InServer
class ContactDraftsIT extends ContactTrial {

    private static final Instant START = Instant.parse("2026-03-03T12:00:00Z");

    @Inject
    ContactDrafts drafts;

    private final String key = UUID.randomUUID().toString();
    private final String window = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    private DraftAnswer keep(String in, int revision, String form, boolean takeOver) {
        return Desk.ask(Role.CONSULTANT, () -> drafts.keep(new DraftToKeep(key, in, revision, form, START, takeOver)));
    }

    private OpenDraft open() {
        return Desk.ask(Role.CONSULTANT, () -> drafts.open(key)).orElseThrow();
    }

    @Test
    void what_was_kept_is_there_for_the_next_window_word_for_word() {
        keep(window, 0, "{\"summary\":\"п\"}", false);
        DraftAnswer kept = keep(window, 1, "{\"summary\":\"прекинут струј 😀\"}", false);

        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(open().form()).isEqualTo("{\"summary\":\"прекинут струј 😀\"}");
        assertThat(open().startedAt()).isEqualTo(START);
        assertThat(Desk.ask(Role.CONSULTANT, () -> drafts.mine()))
                .extracting(OpenDraft::key)
                .contains(key);
    }

    @Test
    void a_window_that_has_not_seen_the_last_revision_writes_over_nothing() {
        keep(window, 0, "{\"a\":1}", false);
        keep(window, 1, "{\"a\":2}", false);

        DraftAnswer late = keep(window, 1, "{\"a\":9}", false);

        assertThat(late.outcome()).isEqualTo(Outcome.ELSEWHERE);
        assertThat(late.revision()).isEqualTo(2);
        assertThat(open().form()).isEqualTo("{\"a\":2}");
    }

    @Test
    void a_second_window_is_told_until_it_takes_over() {
        keep(window, 0, "{\"a\":1}", false);

        assertThat(keep(other, 1, "{\"a\":2}", false).outcome()).isEqualTo(Outcome.ELSEWHERE);
        assertThat(keep(other, 1, "{\"a\":2}", true).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(keep(window, 1, "{\"a\":3}", false).outcome()).isEqualTo(Outcome.ELSEWHERE);
        assertThat(open().form()).isEqualTo("{\"a\":2}");
    }

    @Test
    void a_window_that_was_closed_or_fell_silent_holds_nobody_up() {
        keep(window, 0, "{\"a\":1}", false);
        Desk.as(Role.CONSULTANT, () -> drafts.closed(key, window));
        assertThat(keep(other, 1, "{\"a\":2}", false).outcome()).isEqualTo(Outcome.KEPT);

        Instant silence = Instant.now().plus(ContactFormDraft.ALIVE).plusSeconds(1);
        DraftAnswer[] answer = new DraftAnswer[1];
        Desk.as(
                Role.CONSULTANT,
                () -> HouseClock.at(
                        silence,
                        () -> answer[0] = drafts.keep(new DraftToKeep(key, window, 2, "{\"a\":3}", START, false))));
        assertThat(answer[0].outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void a_window_hears_of_another_when_it_says_that_it_is_open() {
        keep(window, 0, "{}", false);

        assertThat(Desk.ask(Role.CONSULTANT, () -> drafts.seen(key, window)).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(Desk.ask(Role.CONSULTANT, () -> drafts.seen(key, other)).outcome())
                .isEqualTo(Outcome.ELSEWHERE);
    }

    @Test
    void a_draft_is_its_writers_alone() {
        keep(window, 0, "{\"a\":1}", false);

        Desk.as(Role.SUPERVISOR, () -> {
            assertThat(drafts.open(key)).isEmpty();
            assertThat(drafts.mine()).extracting(OpenDraft::key).doesNotContain(key);
            assertThatThrownBy(() -> drafts.keep(new DraftToKeep(key, other, 1, "{}", START, true)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.seen(key, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.closed(key, window)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.discard(key)).isInstanceOf(NotFound.class);
        });
        assertThat(open().form()).isEqualTo("{\"a\":1}");
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone() {
        keep(window, 0, "{}", false);
        Desk.as(Role.CONSULTANT, () -> drafts.discard(key));

        assertThat(Desk.ask(Role.CONSULTANT, () -> drafts.open(key))).isEmpty();
    }

    @Test
    void once_the_call_is_saved_a_late_window_is_told_its_number() {
        keep(window, 0, "{}", false);
        ContactDraft draft = Calls.aCall();
        draft.setSubmissionKey(key);
        String code = save(draft);

        DraftAnswer late = keep(window, 1, "{\"a\":1}", false);

        assertThat(late.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(late.code()).isEqualTo(code);
        assertThat(Desk.ask(Role.CONSULTANT, () -> drafts.open(key))).isEmpty();
    }

    @Test
    void a_quick_code_that_is_taken_back_opens_its_draft_again_with_the_same_start() {
        keep(window, 0, "{\"summary\":\"ćuti\"}", false);
        ContactDraft quick = Calls.aQuickCode("SILENT");
        quick.setSubmissionKey(key);
        quick.setStartedAt(START);
        String code = save(quick);
        assertThat(mine()).doesNotContain(key);

        assertThat(Desk.ask(Role.CONSULTANT, () -> service.undo(code))).isEqualTo(START);

        assertThat(mine()).contains(key);
        assertThat(open().startedAt()).isEqualTo(START);
        assertThat(open().form()).isEqualTo("{\"summary\":\"ćuti\"}");
        assertThat(keep(other, 1, "{\"a\":1}", true).outcome()).isEqualTo(Outcome.KEPT);
    }

    private List<String> mine() {
        return Desk.ask(Role.CONSULTANT, () -> drafts.mine()).stream()
                .map(OpenDraft::key)
                .toList();
    }

    @Test
    void a_draft_of_a_quick_code_is_forgotten_when_the_next_call_begins_too_late_to_take_it_back() {
        keep(window, 0, "{}", false);
        ContactDraft quick = Calls.aQuickCode("SILENT");
        quick.setSubmissionKey(key);
        save(quick);

        Instant later = Instant.now().plus(Contact.UNDO_WITHIN).plus(Duration.ofSeconds(5));
        DraftToKeep next = new DraftToKeep(UUID.randomUUID().toString(), window, 0, "{}", START, false);
        Desk.as(Role.CONSULTANT, () -> HouseClock.at(later, () -> drafts.keep(next)));

        assertThat(database.count("select count(d) from ContactFormDraft d where d.draftKey = ?1", key))
                .isZero();
    }

    @Test
    void what_is_longer_than_any_form_is_refused() {
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> drafts.keep(new DraftToKeep(
                                key, window, 0, "x".repeat(ContactDrafts.LONGEST_FORM + 1), START, false)))
                        .isInstanceOf(DomainException.class)
                        .hasMessage("contact.error.draftTooLong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a key with spaces", "кључ", "0123456789-0123456789-0123456789-012345"})
    void what_no_page_of_ours_sends_is_not_found(String odd) {
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> drafts.keep(new DraftToKeep(odd, window, 0, "{}", START, false)))
                        .isInstanceOf(NotFound.class));
    }
}
