package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static void check(String password, boolean secondFactor) {
        PasswordPolicy.check(password, "proba.osoba", "Probna Đorđević", secondFactor);
    }

    @Test
    void fifteen_signs_are_enough_and_twelve_with_a_second_factor() {
        assertThatCode(() -> check("kišobran i lala", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("kišobran, lala", false)).hasMessage("access.error.password.tooShort");
        assertThatCode(() -> check("kišobran, la", true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("kišobran, l", true)).hasMessage("access.error.password.tooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samo mala slova bez ičega",
                "ЈЕДНА РЕЧЕНИЦА ВЕЛИКИМ",
                "83920174652810374",
                "🌷🌻🌼🌸🌺🌹🥀💐🌾🌿☘️🍀🍁🍂🍃🌵"
            })
    void no_kind_of_sign_is_asked_for(String password) {
        assertThatCode(() -> check(password, false)).doesNotThrowAnyException();
    }

    @Test
    void long_sentences_are_welcome_up_to_two_hundred_signs() {
        String sentence = "ovo je duga rečenica koju pamtim; ".repeat(6).substring(0, 200);
        assertThatCode(() -> check(sentence, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(sentence + "x", false)).hasMessage("access.error.password.tooLong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1qaz2wsx3edc4rfv",
                "QWERTYUIOPASDFGHJKL",
                "passwordpassword",
                "password1234567890",
                "aaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "12345678901234567890"
            })
    void what_everybody_uses_is_refused(String password) {
        assertThatThrownBy(() -> check(password, false)).hasMessage("access.error.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProbnaĐorđević12", "djordjevicprobna!!", "oslonac-oslonac-1", "proba.osoba.2026"})
    void her_name_and_the_name_of_the_house_make_no_password(String password) {
        assertThatThrownBy(() -> check(password, false)).hasMessage("access.error.password.ofName");
    }

    @Test
    void the_list_is_long_and_is_hardly_ever_wrong() {
        CommonPasswords list = CommonPasswords.shipped();
        assertThat(list.size()).isGreaterThanOrEqualTo(100_000);
        assertThat(list.contains("password")).isTrue();
        assertThat(list.contains("PassWord")).isTrue();

        Random chance = new Random(7);
        long wrong = 0;
        for (int i = 0; i < 100_000; i++) {
            wrong += list.contains(Long.toString(chance.nextLong() & Long.MAX_VALUE, 36) + "-proba") ? 1 : 0;
        }
        assertThat(wrong).isLessThan(10);
    }
}
