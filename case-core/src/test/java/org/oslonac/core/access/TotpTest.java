package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, {@code 12345678901234567890}, in base 32. */
    private static final String OF_THE_STANDARD = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(Totp.code(OF_THE_STANDARD, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void a_code_is_known_one_step_before_and_after_and_no_further() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        for (long step = -3; step <= 3; step++) {
            String code = Totp.code(OF_THE_STANDARD, now.plusSeconds(30 * step));
            assertThat(Totp.stepOf(OF_THE_STANDARD, code, now).isPresent()).isEqualTo(Math.abs(step) <= 1);
        }
        assertThat(Totp.stepOf(OF_THE_STANDARD, "", now)).isEmpty();
    }

    @Test
    void a_secret_has_160_bits_and_is_never_the_same() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
    }
}
