package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskersAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            127.0.0.1, none, 127.0.0.1
            127.0.0.1, 192.0.2.7, 192.0.2.7
            0:0:0:0:0:0:0:1, 2001:db8::7, 2001:db8::7
            127.0.0.1, '203.0.113.9, 192.0.2.7', 192.0.2.7
            127.0.0.1, 'not an address', 127.0.0.1
            192.0.2.1, 203.0.113.9, 192.0.2.1
            """)
    void only_a_proxy_on_this_machine_is_believed_and_only_its_own_word(
            String neighbour, String forwarded, String asker) {
        assertThat(AskersAddress.of(neighbour, forwarded)).isEqualTo(asker);
    }
}
