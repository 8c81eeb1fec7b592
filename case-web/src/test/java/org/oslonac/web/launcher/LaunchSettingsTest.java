package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {

    @TempDir
    Path workingDirectory;

    private final Properties system = new Properties();

    @Test
    void without_any_configuration_it_is_a_demonstration_on_8080() {
        LaunchSettings settings = load(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.usesOwnServer()).isFalse();
        assertThat(settings.home()).isEqualTo(workingDirectory.resolve("oslonac-data"));
    }

    @Test
    void only_a_demonstration_is_looked_at_without_tls() {
        assertThat(load(Map.of()).secure()).isFalse();
        assertThat(load(Map.of("OSLONAC_SECURE", "true")).secure()).isTrue();
        assertThat(load(Map.of("OSLONAC_DEMO", "false")).secure()).isTrue();
        assertThatThrownBy(() -> load(Map.of("OSLONAC_DEMO", "false", "OSLONAC_SECURE", "false")))
                .isInstanceOf(LaunchFailedException.class)
                .hasMessageContaining("oslonac.secure");
        assertThatThrownBy(() -> load(Map.of("OSLONAC_SECURE", "perhaps")))
                .isInstanceOf(LaunchFailedException.class)
                .hasMessageContaining("true or false");
    }

    @Test
    void a_server_of_ones_own_is_no_demonstration_unless_asked_for() {
        assertThat(load(Map.of("OSLONAC_DB_URL", "jdbc:mariadb://db/oslonac")).demo())
                .isFalse();
        assertThat(load(Map.of("OSLONAC_DB_URL", "jdbc:mariadb://db/oslonac", "OSLONAC_DEMO", "true"))
                        .demo())
                .isTrue();
    }

    @Test
    void the_nearer_source_wins() throws IOException {
        Path home = Files.createDirectory(workingDirectory.resolve("oslonac-data"));
        Files.writeString(home.resolve("oslonac.properties"), "oslonac.port=1111\noslonac.timing=true\n");
        assertThat(load(Map.of()).port()).isEqualTo(1111);
        Files.writeString(workingDirectory.resolve("oslonac.properties"), "oslonac.port=2222\n");
        assertThat(load(Map.of()).port()).isEqualTo(2222);
        assertThat(load(Map.of("OSLONAC_PORT", "3333")).port()).isEqualTo(3333);
        system.setProperty("oslonac.port", "4444");
        assertThat(load(Map.of("OSLONAC_PORT", "3333")).port()).isEqualTo(4444);
    }

    @Test
    void what_the_launcher_does_not_know_is_handed_to_the_application() {
        assertThat(load(Map.of("OSLONAC_TIMING", "true")).given()).containsEntry("oslonac.timing", "true");
    }

    @Test
    void a_password_in_the_configuration_is_refused_and_not_repeated() {
        assertRefused(Map.of("OSLONAC_DB_PASSWORD", "hush"), Failure.BAD_CONFIGURATION, "oslonac.db.password.file");
    }

    @ParameterizedTest
    @CsvSource({
        "OSLONAC_PORT, 0",
        "OSLONAC_PORT, 65536",
        "OSLONAC_PORT, http",
        "OSLONAC_SERVER_MEMORY, 12",
        "OSLONAC_DEMO, yes",
        "OSLONAC_DB_URL, jdbc:mysql://db/oslonac"
    })
    void a_value_that_cannot_be_is_refused_by_name(String name, String value) {
        assertRefused(
                Map.of(name, value),
                Failure.BAD_CONFIGURATION,
                name.toLowerCase().replace('_', '.'));
    }

    @Test
    void a_server_of_ones_own_needs_a_user() {
        LaunchSettings settings = load(Map.of("OSLONAC_DB_URL", "jdbc:mariadb://db/oslonac"));

        assertThatThrownBy(settings::databaseUser).hasMessageContaining("oslonac.db.user");
    }

    private void assertRefused(Map<String, String> environment, Failure failure, String named) {
        assertThatThrownBy(() -> load(environment)).isInstanceOfSatisfying(LaunchFailedException.class, refused -> {
            assertThat(refused.failure()).isEqualTo(failure);
            assertThat(refused.getMessage()).contains(named).doesNotContain("hush");
        });
    }

    private LaunchSettings load(Map<String, String> environment) {
        return LaunchSettings.load(system, environment, workingDirectory);
    }
}
