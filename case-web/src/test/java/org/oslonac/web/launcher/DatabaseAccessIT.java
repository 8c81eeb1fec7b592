package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseAccessIT {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(TestFolders.fresh("access"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_right_password_opens_it() {
        assertThatCode(() -> database.access().check()).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_told_apart_and_never_repeated() {
        assertFails(
                new DatabaseAccess(database.jdbcUrl(), database.user(), "hush-hush"), Failure.DATABASE_REFUSED, "user");
    }

    @Test
    void a_database_that_is_not_there_is_told_apart() {
        String elsewhere = database.jdbcUrl().replaceFirst("[^/]+$", "elsewhere");
        assertFails(
                new DatabaseAccess(elsewhere, database.user(), database.password()),
                Failure.DATABASE_REFUSED,
                "elsewhere");
    }

    @Test
    void nothing_of_what_opens_it_is_ever_printed() {
        assertThat(database.access().toString()).doesNotContain(database.password());
    }

    private static void assertFails(DatabaseAccess access, Failure failure, String named) {
        assertThatThrownBy(access::check).isInstanceOfSatisfying(LaunchFailedException.class, refused -> {
            assertThat(refused.failure()).isEqualTo(failure);
            assertThat(refused.getMessage()).contains(named).doesNotContain("hush-hush");
        });
    }
}
