package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.oslonac.testing.inside.OwnHouse;

/** The packaged launcher with everything that it starts. Each test leaves the shared data folder stopped. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@OwnHouse
class LauncherIT {

    private static final Path HOME = TestFolders.fresh("home");

    @Test
    void ctrl_c_in_the_middle_of_a_start_leaves_nothing_behind() throws Exception {
        LauncherRun run = LauncherRun.start(HOME, LauncherRun.freePort()).until("Application server starting");
        List<ProcessHandle> children = List.of(run.server(), run.database());

        run.signal("INT");

        assertThat(run.untilEnd()).isNotZero();
        assertThat(run.said()).contains("Stopped");
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    /** One start after the other: each recovers from what was done to the one before. */
    @Test
    void whatever_was_killed_the_next_start_serves_and_has_what_was_typed() throws Exception {
        try (LauncherRun run = ready()) {
            assertEndsWithout(run, run.database(), Failure.DATABASE_DIED, "The database died");
        }
        String call;
        try (LauncherRun run = ready()) {
            call = BrokenCall.begin(run);
            assertEndsWithout(run, run.server(), Failure.SERVER_DIED, "The application server died");
        }
        List<ProcessHandle> orphans;
        try (LauncherRun run = ready()) {
            BrokenCall.goOn(run, call);
            orphans = List.of(run.server(), run.database());
            run.launcher().destroyForcibly();
            run.untilEnd();
            assertThat(orphans).allMatch(ProcessHandle::isAlive);
        }
        try (LauncherRun run = ready()) {
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertServes(run);
            run.stopsBy("INT", 2);
        }
    }

    private static LauncherRun ready() throws IOException {
        return LauncherRun.start(HOME, LauncherRun.freePort()).untilReady();
    }

    private static void assertEndsWithout(LauncherRun run, ProcessHandle victim, Failure failure, String sentence)
            throws Exception {
        List<ProcessHandle> children = List.of(run.server(), run.database());
        victim.destroyForcibly();

        assertThat(run.untilEnd()).isEqualTo(failure.exitCode());
        assertThat(run.said()).contains(sentence);
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    /** The sign-in page of a demonstration, on loopback alone. */
    private static void assertServes(LauncherRun run) throws Exception {
        assertThat(run.statusOf("/login")).isEqualTo(200);
        assertThat(run.answer("/login", "").headers().allValues("Set-Cookie"))
                .as("for browsers that keep no Secure cookie from localhost")
                .singleElement()
                .asString()
                .startsWith("oslonac=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .doesNotContainIgnoringCase("Secure");
        assertThat(run.answer("/health", "").statusCode()).isEqualTo(302);
        String healthKey = Files.readString(HOME.resolve("run/health.key"));
        assertThat(run.answer("/health", healthKey).statusCode()).isEqualTo(200);
        assertThat(run.answer("/no/such/address", "").headers().map()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(run.said()).contains("http://localhost:", "konsultantkinja", "Stop with Ctrl-C");
        assertThat(run.said()).contains("[1/6]", "[2/6]", "[3/6]", "[4/6]", "[5/6]", "[6/6]");
        if (!ListeningSockets.canBeRead()) {
            return; // no Linux
        }
        for (ProcessHandle process : List.of(run.launcher(), run.server(), run.database())) {
            assertThat(ListeningSockets.beyondLoopback(process)).isEmpty();
        }
    }

    @Test
    void it_runs_on_a_database_server_of_ones_own() throws Exception {
        Path secrets = TestFolders.fresh("secrets");
        Path home = TestFolders.fresh("own-server");
        Path key = SecretFiles.write(secrets.resolve("house.key"), new byte[SecretFile.KEY_BYTES]);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(TestFolders.fresh("somebodys-database"))) {
            Path password = SecretFiles.write(
                    secrets.resolve("password"), database.password().getBytes());
            Path ownerPassword = SecretFiles.write(
                    secrets.resolve("owner-password"), database.ownerPassword().getBytes());
            try (LauncherRun run = LauncherRun.start(
                            home,
                            LauncherRun.freePort(),
                            "oslonac.db.owner.user=" + database.owner(),
                            "oslonac.db.owner.password.file=" + ownerPassword,
                            "oslonac.db.url=" + database.jdbcUrl(),
                            "oslonac.db.user=" + database.user(),
                            "oslonac.db.password.file=" + password,
                            "oslonac.key.file=" + key)
                    .untilReady()) {
                assertThat(run.statusOf("/login")).isEqualTo(200);
                assertThat(run.answer("/login", "").headers().allValues("Set-Cookie"))
                        .as("real work")
                        .singleElement()
                        .asString()
                        .startsWith("__Host-oslonac=")
                        .containsIgnoringCase("Secure");
                assertThat(run.said()).doesNotContain("konsultantkinja", database.password(), database.ownerPassword());
                assertThat(Files.exists(home.resolve("database"))).isFalse();
                firstAdministrator(run, new FirstDays(run.address(), home, database), home);
                run.stopsBy("TERM", 15);
            }
        }
    }

    /** Her link is in a file for its owner's eyes alone, in no log, made by the house; and she gets her house going. */
    private static void firstAdministrator(LauncherRun run, FirstDays days, Path home) throws Exception {
        String link = days.link();
        assertThat(run.said())
                .contains("first administrator", home.resolve(FirstLink.FILE).toString());
        assertThat(run.said() + Files.readString(home.resolve("logs/server.0.log")))
                .doesNotContain(link.substring("/start/".length()));
        assertThat(days.asked("select count(*) from core_audit_event where fields = 'first start link'"
                        + " and staff_id is null"))
                .isEqualTo(1);
        days.pass(link);
        assertThat(run.answer(link, "").body()).as("a link is good once").doesNotContain("type=\"password\"");
    }
}
