package org.oslonac.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | COMPUTER | Windows | Firefox
        Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | COMPUTER | Windows | Edge
        Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 | COMPUTER | Linux | Chrome
        Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1 | COMPUTER | macOS | Safari
        Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 Safari/604.1 | PHONE | iOS | Safari
        Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) CriOS/142.0 Mobile/15E148 Safari/604.1 | TABLET | iPadOS | Chrome
        Mozilla/5.0 (Linux; Android 15; K) Chrome/142.0 Mobile Safari/537.36 | PHONE | Android | Chrome
        Mozilla/5.0 (Linux; Android 15; T) SamsungBrowser/28.0 Chrome/130.0 Safari/537.36 | TABLET | Android | Samsung Internet
        """)
    void a_browser_is_known_by_its_kind(String said, DeviceKind kind, String system, String browser) {
        assertThat(Device.of(said)).isEqualTo(new Device(kind, system, browser));
    }

    @Test
    void whatever_else_is_said_nothing_of_it_is_kept() {
        assertThat(Device.of(null)).isEqualTo(new Device(DeviceKind.UNKNOWN, "", ""));
        assertThat(Device.of("<script>alert(1)</script> 203.0.113.7"))
                .isEqualTo(new Device(DeviceKind.UNKNOWN, "", ""));
    }
}
