package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void only_one_holds_it_at_a_time() {
        try (DataFolder folder = DataFolder.open(parent.resolve("home"))) {
            assertThatThrownBy(() -> DataFolder.open(folder.home()))
                    .isInstanceOfSatisfying(
                            LaunchFailedException.class,
                            refused -> assertThat(refused.failure()).isEqualTo(Failure.DATA_FOLDER_LOCKED));
        }
        DataFolder.open(parent.resolve("home")).close();
    }

    @Test
    void what_is_written_in_private_is_for_the_owner_alone() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("home"))) {
            Path key = folder.writePrivate("key", new byte[32], "r--------");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("r--------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.home())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_that_was_filled_by_half_is_filled_again() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("home"))) {
            assertThatThrownBy(() -> folder.fillOnce("part", fresh -> {
                        Files.createFile(fresh.resolve("half"));
                        throw new IOException("cut off");
                    }))
                    .isInstanceOf(LaunchFailedException.class);
            folder.fillOnce("part", fresh -> Files.createFile(fresh.resolve("whole")));

            assertThat(folder.path("part"))
                    .isDirectoryContaining("glob:**whole")
                    .isDirectoryNotContaining("glob:**half");
        }
    }

    @Test
    void a_full_disk_is_called_so_whatever_was_written() {
        LaunchFailedException explained = DataFolder.explain(
                new IOException("write: No space left on device"), parent, "The file can't be written");

        assertThat(explained.failure()).isEqualTo(Failure.DISK_FULL);
        assertThat(explained.getMessage()).contains(parent.toString(), "full");
    }

    @Test
    void a_demonstration_never_becomes_real_work_nor_the_reverse() {
        try (DataFolder folder = DataFolder.open(parent.resolve("home"))) {
            folder.keepPurpose(false);
            folder.keepPurpose(false);

            assertThatThrownBy(() -> folder.keepPurpose(true)).hasMessageContaining("oslonac.demo");
        }
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOfSatisfying(
                        LaunchFailedException.class,
                        refused -> assertThat(refused.failure()).isEqualTo(Failure.DATA_FOLDER_UNUSABLE));
    }
}
