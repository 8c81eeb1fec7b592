package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {

    @TempDir
    Path parent;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(parent.resolve("home"));
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void a_demonstration_makes_its_key_once() throws IOException {
        byte[] first = Files.readAllBytes(SecretFile.houseKey(settings("true"), folder));
        byte[] second = Files.readAllBytes(SecretFile.houseKey(settings("true"), folder));

        assertThat(first).hasSize(32).isEqualTo(second);
    }

    @Test
    void real_work_must_bring_its_key() {
        assertFails(Failure.KEY_MISSING, () -> SecretFile.houseKey(settings("false"), folder));
    }

    @Test
    void a_key_of_the_wrong_length_is_refused() throws IOException {
        secret("house.key", "short", "r--------");

        assertFails(Failure.KEY_MISSING, () -> SecretFile.houseKey(settings("false"), folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r--r--", "r--r-----", "rw-----w-"})
    void a_secret_that_others_reach_is_refused_without_its_content(String permissions) throws IOException {
        Path file = secret("password", "hush", permissions);

        assertThatThrownBy(() -> SecretFile.of(file, "oslonac.db.password.file"))
                .isInstanceOfSatisfying(LaunchFailedException.class, refused -> {
                    assertThat(refused.failure()).isEqualTo(Failure.SECRET_EXPOSED);
                    assertThat(refused.getMessage()).contains(file.toString()).doesNotContain("hush");
                });
    }

    @Test
    void a_password_is_read_without_its_line_end() throws IOException {
        Path file = secret("password", "hush\n", "r--------");

        assertThat(SecretFile.of(file, "oslonac.db.password.file").text()).isEqualTo("hush");
    }

    private Path secret(String name, String content, String permissions) throws IOException {
        return SecretFiles.write(folder.path(name), content.getBytes(StandardCharsets.US_ASCII), permissions);
    }

    private LaunchSettings settings(String demo) {
        return LaunchSettings.load(new Properties(), Map.of("OSLONAC_DEMO", demo), parent);
    }

    private static void assertFails(Failure failure, org.assertj.core.api.ThrowableAssert.ThrowingCallable start) {
        assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        LaunchFailedException.class,
                        refused -> assertThat(refused.failure()).isEqualTo(failure));
    }
}
