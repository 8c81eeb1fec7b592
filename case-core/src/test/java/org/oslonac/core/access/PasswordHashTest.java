package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a thief of the table has to pay for each guess (quality, section 3.6). */
class PasswordHashTest {

    private final PasswordHash hashes = new PasswordHash();

    @Test
    void a_guess_costs_46_mebibytes_and_every_hash_has_a_salt_of_its_own() {
        String hash = hashes.of("kišobran lala voz");
        assertThat(hash).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
        assertThat(hashes.of("kišobran lala voz")).isNotEqualTo(hash);
        assertThat(hashes.matches("kišobran lala voz", hash)).isTrue();
        assertThat(hashes.matches("kišobran lala vozi", hash)).isFalse();
    }

    @Test
    void where_no_password_is_set_yet_none_matches() {
        assertThat(hashes.matches("", PasswordHash.NONE)).isFalse();
    }
}
