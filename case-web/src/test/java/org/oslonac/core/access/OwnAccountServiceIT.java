package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.session.Device;
import org.oslonac.core.session.OpenSession;
import org.oslonac.core.session.OpenSessions;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** A colleague of her own for each test: what she turns on would lock the demonstration's out of other tests. */
@InServer
class OwnAccountServiceIT {

    private static final String PASSWORD = "kišobran lala voz";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final String username = "test." + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "");
    private final String address = username;

    @Inject
    OwnAccountService own;

    @Inject
    OwnSessions ownSessions;

    @Inject
    OpenSessions sessions;

    @Inject
    SignInService signIn;

    @Inject
    StaffService staff;

    @Inject
    StaffRegistration registration;

    @Inject
    PasswordHash hashes;

    @Inject
    Crowd crowd;

    @Inject
    Database database;

    private long id;

    @BeforeEach
    void open() {
        id = Desk.ask(
                Role.ADMIN, () -> registration.open(username, "Test Osoba", hashes.of(PASSWORD), Set.of(Role.FINANCE)));
    }

    private boolean opens(String password, String code, Instant at) {
        boolean[] opens = new boolean[1];
        HouseClock.at(
                at,
                () -> opens[0] =
                        signIn.verify(username, password, code, address).isPresent());
        return opens[0];
    }

    /** She turns it on. @return the secret of her app, and then the spare codes */
    private List<String> enrol() {
        return Desk.ask(username, () -> {
            String secret = own.beginSecondFactor().secret();
            assertThat(own.beginSecondFactor().secret()).isEqualTo(secret);
            List<String> all = new ArrayList<>(List.of(secret));
            HouseClock.at(NOW, () -> all.addAll(own.confirmSecondFactor(Totp.code(secret, NOW))));
            return all;
        });
    }

    @Test
    void how_she_likes_her_screen_is_kept_and_stands_in_the_way_of_no_other_change() {
        String version = "select a.version from StaffAccount a where a.id = ?1";
        long before = database.count(version, id);

        Desk.as(username, () -> staff.prefer(new Preferences("EN", "dark", null)));
        Desk.as(username, () -> staff.prefer(new Preferences(null, null, "compact")));

        assertThat(Desk.ask(username, staff::preferences)).isEqualTo(new Preferences("EN", "dark", "compact"));
        assertThat(database.count(version, id)).isEqualTo(before);
    }

    @Test
    void once_it_is_on_the_password_alone_opens_nothing_and_a_code_opens_once() {
        assertThat(opens(PASSWORD, null, NOW)).isTrue();
        String secret = enrol().get(0);
        Instant later = NOW.plusSeconds(90);
        String code = Totp.code(secret, later);

        assertThat(opens(PASSWORD, null, later)).isFalse();
        assertThat(opens(PASSWORD, "000000", later)).isFalse();
        assertThat(opens("not her password", code, later)).isFalse();
        assertThat(opens(PASSWORD, code.substring(0, 3) + " " + code.substring(3), later))
                .isTrue();
        assertThat(opens(PASSWORD, code, later)).as("the same code again").isFalse();
        assertThat(opens(PASSWORD, Totp.code(secret, NOW), later))
                .as("the one that turned it on")
                .isFalse();
    }

    @Test
    void of_two_who_show_the_same_code_at_once_one_comes_in() throws Exception {
        String secret = enrol().get(0);
        Instant later = NOW.plusSeconds(120);
        String code = Totp.code(secret, later);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> going = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            going.add(crowd.ask(start, () -> opens(PASSWORD, code, later)));
        }
        int opened = 0;
        for (Future<Boolean> one : going) {
            opened += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void ten_spare_codes_open_once_each_and_lie_as_hashes() {
        List<String> all = enrol();
        List<String> spare = all.subList(1, all.size());
        assertThat(spare).hasSize(10).doesNotHaveDuplicates();

        assertThat(opens(PASSWORD, spare.get(3).toLowerCase(), NOW)).isTrue();
        assertThat(opens(PASSWORD, spare.get(3), NOW)).isFalse();
        assertThat(Desk.ask(username, () -> own.spareCodesLeft())).isEqualTo(9);
        assertThat(database.sql("select code_hash from core_spare_code where staff_id = ?", id).stream()
                        .map(String::valueOf))
                .hasSize(10)
                .doesNotContain(spare.get(0), spare.get(0).replace("-", ""));
    }

    @Test
    void the_secret_lies_sealed() {
        String secret = enrol().get(0);

        assertThat(String.valueOf(database.sql("select secret from core_second_factor where staff_id = ?", id)
                        .get(0)))
                .startsWith("v1|")
                .doesNotContain(secret);
    }

    @Test
    void wrong_codes_are_slowed_down_like_wrong_passwords() {
        enrol();
        for (int i = 0; i <= SignInThrottle.FREE_FAILURES; i++) {
            assertThat(opens(PASSWORD, "00000" + i, NOW)).isFalse();
        }
        assertThatThrownBy(() -> opens(PASSWORD, "000000", NOW)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void she_changes_her_password_with_the_present_one_to_one_that_protects() {
        Desk.as(username, () -> {
            assertThatThrownBy(() -> own.changePassword("not hers", "drugačija lala voz"))
                    .hasMessage("access.error.wrong");
            assertThatThrownBy(() -> own.changePassword(PASSWORD, "kratka")).isInstanceOf(PasswordRefused.class);
            own.changePassword(PASSWORD, "drugačija lala voz");
        });

        assertThat(opens(PASSWORD, null, NOW)).isFalse();
        assertThat(opens("drugačija lala voz", null, NOW)).isTrue();
        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.subjectId = ?1 and e.fields = 'own PASSWORD'", id))
                .isEqualTo(1);
    }

    @Test
    void nobody_ends_the_session_of_another() {
        OpenSession another = sessions.begin(id, Device.of(""), NOW);
        Desk.as(
                Role.FINANCE,
                () -> assertThatThrownBy(() -> ownSessions.end(another.id())).isInstanceOf(NotFound.class));
        assertThat(sessions.find(another.id())).isPresent();
        Desk.as(username, () -> ownSessions.end(another.id()));
        assertThat(sessions.find(another.id())).isEmpty();
    }
}
