package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** What happens when several windows do the same at the same moment. */
@InServer
class ContactRaceIT {

    private static final int AT_ONCE = 6;

    @Inject
    ContactService service;

    @Inject
    CallIntake intake;

    @Inject
    ContactDrafts drafts;

    @Inject
    ContactQueries queries;

    @Inject
    Crowd crowd;

    @Inject
    Database database;

    private <T> List<T> together(Callable<T> act) {
        return Desk.ask(Role.CASE_MANAGER, () -> {
            CyclicBarrier start = new CyclicBarrier(AT_ONCE);
            List<Future<T>> going = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                going.add(crowd.ask(start, act));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : going) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        });
    }

    @RepeatedTest(5)
    void one_form_sent_by_several_at_once_is_saved_once_and_all_get_the_same_answer() {
        ContactDraft draft = Calls.aCall();

        List<String> codes = together(() -> service.save(draft.copy()));

        assertThat(new HashSet<>(codes)).hasSize(1);
        assertThat(database.count(
                        "select count(c) from Contact c where c.submissionKey = ?1", draft.getSubmissionKey()))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void one_form_opens_one_case() {
        ContactDraft draft = Calls.aCall();
        long before = database.count("select count(f) from CaseFile f");

        List<String> codes = together(() -> {
            CaseFileDraft opening = new CaseFileDraft();
            opening.getPerson().setGivenName("Test");
            return intake.saveAndOpen(new CallDraft(draft, new SafeContactDraft(), null, null), opening);
        });

        assertThat(new HashSet<>(codes)).hasSize(1);
        assertThat(database.count("select count(f) from CaseFile f")).isEqualTo(before + 1);
    }

    @RepeatedTest(3)
    void of_several_windows_that_begin_one_draft_one_is_kept_and_the_others_are_told() {
        String key = UUID.randomUUID().toString();

        List<DraftAnswer> answers = together(
                () -> drafts.keep(new DraftToKeep(key, UUID.randomUUID().toString(), 0, "{}", Instant.now(), false)));

        assertThat(answers)
                .filteredOn(answer -> answer.outcome() == DraftAnswer.Outcome.KEPT)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.outcome() == DraftAnswer.Outcome.ELSEWHERE)
                .hasSize(AT_ONCE - 1);
    }

    @RepeatedTest(3)
    void a_draft_that_is_kept_while_its_call_is_saved_does_not_come_back() {
        ContactDraft draft = Calls.aCall();
        String key = draft.getSubmissionKey();
        DraftToKeep form = new DraftToKeep(key, UUID.randomUUID().toString(), 0, "{}", Instant.now(), true);

        together(() -> {
            drafts.keep(form);
            service.save(draft.copy());
            return drafts.keep(form);
        });

        assertThat(database.count("select count(d) from ContactFormDraft d where d.draftKey = ?1", key))
                .isZero();
    }

    @Test
    void of_several_corrections_made_from_one_state_one_is_kept_and_no_other_is_written_over() {
        String code = Desk.ask(Role.CASE_MANAGER, () -> service.save(Calls.aCall()));
        ContactDraft read =
                Desk.ask(Role.CASE_MANAGER, () -> queries.details(code)).facts();

        List<Boolean> kept = together(() -> {
            ContactDraft mine = read.copy();
            mine.setSummary(UUID.randomUUID().toString());
            try {
                service.correct(code, mine, null);
                return true;
            } catch (ChangedMeanwhile told) {
                return false;
            }
        });

        assertThat(kept).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> queries.details(code)).corrections())
                .hasSize(1);
    }
}
