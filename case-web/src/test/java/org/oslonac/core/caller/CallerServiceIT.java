package org.oslonac.core.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.PhoneHash;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class CallerServiceIT {

    @Inject
    CallerService service;

    @Inject
    CallerQueries queries;

    @Inject
    PhoneHash hashes;

    @Inject
    Database database;

    /** Every test has a number of its own. */
    private final String number =
            "+381600" + (100_000 + Math.abs(UUID.randomUUID().hashCode()) % 900_000);

    private CallerRecognition recognise() {
        String hash = hashes.of(PhoneNumber.parse(number).orElseThrow());
        return Desk.ask(Role.CONSULTANT, () -> service.recognise(hash));
    }

    private long flag() {
        CallerFlagDraft draft = new CallerFlagDraft();
        draft.setNumber(number);
        draft.setAdvice("Opomenuti jednom pa završiti.");
        draft.setNote("psovke");
        draft.setDays(30);
        return Desk.ask(Role.CONSULTANT, () -> service.flag(draft));
    }

    private static String word() {
        return "Reč" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_number_that_nobody_knows_tells_nothing() {
        assertThat(recognise()).isEqualTo(CallerRecognition.UNKNOWN);
    }

    @Test
    void a_known_number_tells_the_code_word_and_nothing_else() {
        CallerCodeDraft draft = new CallerCodeDraft();
        draft.setWord(word());
        draft.setNumber(number);
        Desk.as(Role.CONSULTANT, () -> service.name(draft));

        assertThat(recognise().word()).isEqualTo(draft.getWord());
        assertThat(recognise().flag()).isEmpty();
    }

    @Test
    void a_code_word_is_found_in_either_script_and_given_once() {
        String tail = UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        CallerCodeDraft latin = new CallerCodeDraft();
        latin.setWord("Lasta " + tail);
        Desk.as(Role.CONSULTANT, () -> service.name(latin));

        assertThat(Desk.ask(Role.CONSULTANT, () -> service.recogniseWord("ласта " + tail)))
                .isPresent();
        CallerCodeDraft cyrillic = new CallerCodeDraft();
        cyrillic.setWord("Ласта " + tail);
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.name(cyrillic)).hasMessage("caller.error.wordTaken"));
    }

    @Test
    void a_flag_shows_advice_and_notes_until_it_expires_by_itself() {
        long id = flag();
        Desk.as(Role.CONSULTANT, () -> service.note(id, "opet psovke"));
        assertThat(recognise().flag()).hasValueSatisfying(warning -> {
            assertThat(warning.advice()).startsWith("Opomenuti");
            assertThat(warning.lastNotes())
                    .extracting(CallerWarning.Note::text)
                    .containsExactly("opet psovke", "psovke");
        });

        database.change("update core_caller_flag set expires_at = '2020-01-01' where id = ?", id);

        assertThat(recognise().flag()).isEmpty();
    }

    @Test
    void a_second_flag_takes_the_place_of_the_first() {
        flag();
        long second = flag();

        assertThat(recognise().warning().id()).isEqualTo(second);
        assertThat(database.count(
                        "select count(f) from CallerFlag f where f.numberHash = ?1 and f.liftedAt is null",
                        hashes.of(PhoneNumber.parse(number).orElseThrow())))
                .isEqualTo(1);
    }

    @Test
    void a_hidden_caller_is_flagged_by_pattern_and_counted_for_the_supervisor() {
        long before = Desk.ask(Role.SUPERVISOR, () -> queries.activeFlagCount());
        CallerFlagDraft draft = new CallerFlagDraft();
        draft.setPattern("zove oko ponoći i ćuti pa se smeje");
        draft.setAdvice("Mirno završiti razgovor.");
        draft.setDays(7);
        long id = Desk.ask(Role.CONSULTANT, () -> service.flag(draft));

        assertThat(Desk.ask(Role.CONSULTANT, () -> service.hiddenCallers()))
                .extracting(CallerWarning::id)
                .contains(id);
        assertThat(Desk.ask(Role.SUPERVISOR, () -> queries.activeFlagCount())).isEqualTo(before + 1);
        assertThat(Desk.ask(Role.SUPERVISOR, () -> queries.activeFlags(new PageRequest(0, 200, "", true)))
                        .rows())
                .filteredOn(row -> row.id() == id)
                .extracting(CallerFlagRow::calls)
                .containsExactly(0L);
        Desk.as(Role.SUPERVISOR, () -> service.lift(id));
        assertThat(Desk.ask(Role.SUPERVISOR, () -> queries.activeFlagCount())).isEqualTo(before);
    }

    @Test
    void an_analyst_knows_no_callers() {
        Desk.as(
                Role.ANALYST,
                () -> assertThatThrownBy(() -> service.hiddenCallers()).isInstanceOf(EJBAccessException.class));
    }
}
