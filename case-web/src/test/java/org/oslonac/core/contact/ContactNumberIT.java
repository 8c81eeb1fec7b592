package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.testing.inside.InServer;

/** What is kept of a telephone number. */
@InServer
class ContactNumberIT extends ContactTrial {

    private Object[] stored(String code) {
        return (Object[])
                database.sql("select number_hash, number_tail, number_agreed from core_contact where code = ?", code)
                        .get(0);
    }

    @Test
    void only_a_hash_and_the_last_two_digits_are_kept() {
        Object[] number = stored(save(Calls.aCallFrom("060 000 4417")));

        assertThat((String) number[0]).matches("[0-9a-f]{64}");
        assertThat(number[1]).isEqualTo("17");
        assertThat(number[2]).isNull();
    }

    @Test
    void the_whole_number_is_kept_where_the_caller_agrees() {
        ContactDraft draft = Calls.aCallFrom("060 000 4417");
        draft.getCaller().setNumberAgreed(true);
        String code = save(draft);

        assertThat((String) stored(code)[2]).startsWith("v1|");
        assertThat(details(code).facts().getCaller().getNumber()).isEqualTo("+381600004417");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0600004418", "+381600004418", "00381 60 000 44 18", "+381 (0)60/000-4418", "тел: 060 000 4418"})
    void every_way_to_write_a_number_is_one_hash(String typed) {
        assertThat(stored(save(Calls.aCallFrom(typed)))[0]).isEqualTo(stored(save(Calls.aCallFrom("060/000-4418")))[0]);
    }

    @Test
    void a_foreign_number_is_another_one() {
        Object foreign = stored(save(Calls.aCallFrom("+43 660 0004418")))[0];
        assertThat(foreign).isEqualTo(stored(save(Calls.aCallFrom("0043 6600004418")))[0]);
        assertThat(foreign).isNotEqualTo(stored(save(Calls.aCallFrom("0660004418")))[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06О 000 4417", "О60 000 4417", "060 000 441О", "060O004417"})
    void letters_among_the_digits_are_refused_at_the_number(String typed) {
        assertRefused(Calls.aCallFrom(typed), "caller.number", "contact.error.numberLetters");
    }

    @Test
    void what_is_no_number_is_refused_at_the_number() {
        assertRefused(Calls.aCallFrom("12"), "caller.number", "contact.error.numberWrong");
    }

    @Test
    void earlier_calls_of_the_number_are_counted() {
        String number = "060 111 " + (1000 + (int) (Math.random() * 9000));
        ContactDraft earlier = Calls.aCallFrom(number);
        earlier.setStartedAt(earlier.getStartedAt().minusSeconds(3600));
        String first = save(earlier);
        String second = save(Calls.aCallFrom(number));

        assertThat(details(first).isRepeat()).isFalse();
        assertThat(details(second).earlier()).isEqualTo(1);
    }
}
