package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLinkTest {

    @TempDir
    Path home;

    @Test
    void the_file_is_its_owners_alone_and_an_earlier_secret_is_gone_from_it() throws Exception {
        try (DataFolder folder = DataFolder.open(home)) {
            Files.writeString(FirstLink.file(folder), "EARLIER");
            Path file = FirstLink.file(folder);

            assertThat(file).isEmptyFile();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_terminal_sees_the_link_and_a_log_only_where_it_is() throws Exception {
        try (DataFolder folder = DataFolder.open(home)) {
            FirstLink link = new FirstLink(folder, 8080);
            Path file = FirstLink.file(folder);
            Files.writeString(file, "SECRET");
            assertThat(link.told(true)).contains("http://localhost:8080/start/SECRET");

            Files.writeString(FirstLink.file(folder), "SECRET");
            assertThat(link.told(false)).noneMatch(line -> line.contains("SECRET"));
            assertThat(link.told(false)).singleElement().asString().contains(file.toString());
            assertThat(file).content().contains("/start/SECRET");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void where_somebody_has_an_account_nothing_is_told_and_no_file_stays() throws Exception {
        try (DataFolder folder = DataFolder.open(home)) {
            Path file = FirstLink.file(folder);

            assertThat(new FirstLink(folder, 8080).told(true)).isEmpty();
            assertThat(file).doesNotExist();
        }
    }
}
