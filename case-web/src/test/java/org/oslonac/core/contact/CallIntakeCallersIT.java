package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.caller.CallerFlagDraft;
import org.oslonac.core.caller.CallerService;
import org.oslonac.core.caller.CallerWarning;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.safecontact.NumberDraft;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Who calls, as far as a word or a number tells (D27), and the warning that goes with her (D28). */
@InServer
class CallIntakeCallersIT extends ContactTrial {

    private static final SafeContactDraft NO_PLAN = new SafeContactDraft();

    @Inject
    CaseFileService cases;

    @Inject
    CallIntake intake;

    @Inject
    ContactCallers callers;

    @Inject
    CallerService flags;

    @Inject
    SafeContactService safety;

    private String intake(CallDraft call) {
        return Desk.ask(Role.CONSULTANT, () -> intake.save(call));
    }

    private ContactDetails of(ContactDraft call) {
        return details(Desk.ask(Role.CONSULTANT, () -> service.saved(call.getSubmissionKey()))
                .orElseThrow());
    }

    @Test
    void a_code_word_makes_a_caller_code_once_and_knows_her_in_either_script() {
        String word = "Soba " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[a-f]", "7");
        List<Long> codes = Stream.of(word, word.replace("Soba", "соба"), word)
                .map(typed -> {
                    ContactDraft call = Calls.aCall();
                    call.getCaller().setCodeWord(typed);
                    intake(new CallDraft(call, NO_PLAN, null, null));
                    return of(call).facts().getCaller().getCodeId();
                })
                .toList();

        assertThat(codes).doesNotContainNull();
        assertThat(Set.copyOf(codes)).hasSize(1);
    }

    @Test
    void a_code_word_that_is_too_long_is_refused_at_its_field() {
        ContactDraft call = Calls.aCall();
        call.getCaller().setCodeWord("s".repeat(41));

        assertThatThrownBy(() -> intake(new CallDraft(call, NO_PLAN, null, null)))
                .isInstanceOfSatisfying(
                        ContactRefused.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("caller.codeWord"))
                .hasMessage("contact.error.codeWordTooLong");
    }

    @Test
    void a_known_number_brings_its_caller_code_along() {
        String number = "060 222 " + (1000 + (int) (Math.random() * 9000));
        ContactDraft first = Calls.aCallFrom(number);
        first.getCaller().setCodeWord("Broj " + UUID.randomUUID().toString().substring(0, 18));
        intake(new CallDraft(first, NO_PLAN, null, null));

        ContactDraft second = Calls.aCallFrom(number);
        intake(new CallDraft(second, NO_PLAN, null, null));

        assertThat(of(second).facts().getCaller().getCodeId())
                .isNotNull()
                .isEqualTo(of(first).facts().getCaller().getCodeId());
        assertThat(of(second).earlier()).isEqualTo(1);
    }

    @Test
    void a_flag_warns_with_its_last_three_notes_and_expires_by_itself() {
        String number = "060 333 " + (1000 + (int) (Math.random() * 9000));
        CallerFlagDraft flag = new CallerFlagDraft();
        flag.setNumber(number);
        flag.setAdvice("kratko i mirno");
        flag.setNote("prva");
        flag.setDays(30);
        long id = Desk.ask(Role.CONSULTANT, () -> flags.flag(flag));
        Desk.as(Role.CONSULTANT, () -> List.of("druga", "treća", "četvrta").forEach(text -> flags.note(id, text)));

        CallerWarning warning = trace(number, Instant.now()).known().warning();
        assertThat(warning.advice()).isEqualTo("kratko i mirno");
        assertThat(warning.lastNotes())
                .extracting(CallerWarning.Note::text)
                .hasSize(3)
                .doesNotContain("prva");
        assertThat(intake(new CallDraft(Calls.aCallFrom(number), NO_PLAN, null, null)))
                .startsWith("K-");

        Instant later = Instant.now().plusSeconds(31 * 86_400L);
        assertThat(trace(number, later).known().warning()).isNull();
    }

    private CallerTrace trace(String number, Instant when) {
        CallerTrace[] trace = new CallerTrace[1];
        Desk.as(Role.CONSULTANT, () -> HouseClock.at(when, () -> trace[0] = callers.ofNumber(number)));
        return trace[0];
    }

    @Test
    void a_number_among_a_clients_own_data_leads_to_her_code() {
        String number = "060 555 " + (1000 + (int) (Math.random() * 9000));
        String code = Desk.ask(Role.CASE_MANAGER, () -> {
            CaseFileDraft opening = new CaseFileDraft();
            opening.getPerson().setAliases("Test");
            opening.getPerson().addPhone(number, null);
            opening.getData().getTeam().addAll(clients.desk());
            return cases.open(opening).text();
        });

        assertThat(trace("00381" + number.substring(1).replace(" ", ""), Instant.now())
                        .clients())
                .containsExactly(code);
    }

    @Test
    void a_number_at_which_a_client_agreed_to_be_reached_leads_to_her_code() {
        Clients.Client client = clients.open();
        String number = "060 444 " + (1000 + (int) (Math.random() * 9000));
        SafeContactDraft plan = new SafeContactDraft();
        NumberDraft hers = new NumberDraft();
        hers.setNumber(number);
        plan.getNumbers().add(hers);
        Desk.as(Role.CONSULTANT, () -> safety.agree(client.id(), plan));

        assertThat(trace(number.replace("060", "+381 60"), Instant.now()).clients())
                .containsExactly(client.code());
        assertThat(trace("06", Instant.now()).isAsked()).isFalse();
    }
}
