package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final int JAVA_8_CLASS_FILE = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void an_older_java_is_refused_in_one_sentence(String version) {
        assertThat(Main.isTooOld(version)).isTrue();
        assertThat(Main.refusal(version, "/opt/jdk"))
                .contains("Java 17", version, "/opt/jdk")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void java_17_and_newer_are_taken(String version) {
        assertThat(Main.isTooOld(version)).isFalse();
    }

    @Test
    void an_old_java_can_load_the_door_itself() throws IOException {
        try (DataInputStream main = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            main.skipBytes(6);
            assertThat(main.readUnsignedShort()).isEqualTo(JAVA_8_CLASS_FILE);
        }
    }

    @Test
    void its_exit_code_is_the_one_of_the_list() {
        assertThat(Main.WRONG_JDK_EXIT).isEqualTo(Failure.WRONG_JDK.exitCode());
    }
}
