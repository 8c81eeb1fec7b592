package org.oslonac.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenSessionTest {

    private static final Instant BEGIN = Instant.parse("2026-11-25T08:00:00Z");

    private final OpenSessions all = new OpenSessions();
    private final OpenSession session = all.begin(7, Device.of(""), BEGIN);

    private static Instant after(int minutes) {
        return BEGIN.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void five_minutes_without_hands_lock_it_and_only_her_password_opens_it() {
        assertThat(session.isLocked(after(5))).isFalse();
        session.touch(after(5));
        assertThat(session.isLocked(after(10))).isFalse();
        assertThat(session.isLocked(after(11))).isTrue();
        session.use(after(12));
        assertThat(session.isLocked(after(12)))
                .as("a page that speaks is no hand")
                .isTrue();
        session.unlock(after(13));
        assertThat(session.isLocked(after(14))).isFalse();
    }

    @Test
    void a_locked_one_stays_locked_whatever_time_it_is() {
        session.lock();
        assertThat(session.isLocked(BEGIN)).isTrue();
        session.touch(after(1));
        assertThat(session.isLocked(after(1))).isTrue();
    }

    @Test
    void it_ends_twenty_minutes_after_it_was_used_and_a_page_that_speaks_uses_it() {
        assertThat(session.isOver(after(20))).isFalse();
        assertThat(session.isOver(after(21))).isTrue();
        session.use(after(20));
        assertThat(session.isOver(after(40))).isFalse();
        assertThat(session.isOver(after(41))).isTrue();
    }

    @Test
    void it_ends_after_ten_hours_however_busy_it_is() {
        session.touch(after(600));
        assertThat(session.isOver(after(600))).isFalse();
        assertThat(session.isOver(after(601))).isTrue();
    }

    @Test
    void who_has_shown_that_it_is_she_need_not_for_five_minutes() {
        assertThat(session.isProved(after(4))).as("signing in shows it").isTrue();
        assertThat(session.isProved(after(5))).isFalse();
        session.unlock(after(6));
        assertThat(session.isProved(after(6)))
                .as("unlocking takes the password alone")
                .isFalse();
        session.prove(after(7));
        assertThat(session.isProved(after(11))).isTrue();
        assertThat(session.isProved(after(12))).isFalse();
    }

    @Test
    void one_ends_alone_or_all_of_a_colleague_or_all_but_this_one() {
        OpenSession other = all.begin(7, Device.of(""), BEGIN);
        OpenSession strange = all.begin(8, Device.of(""), BEGIN);
        all.endOthers(session);
        assertThat(all.of(7)).containsExactly(session);
        assertThat(all.find(other.id())).isEmpty();
        all.endAll(7);
        assertThat(all.of(7)).isEmpty();
        assertThat(all.find(strange.id())).contains(strange);
        all.end(strange.id());
        assertThat(all.find(strange.id())).isEmpty();
        assertThat(all.find(null)).isEmpty();
    }
}
