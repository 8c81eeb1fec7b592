package org.oslonac.core.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class AbsenceServiceIT {

    @Inject
    AbsenceService service;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    @AfterEach
    void nobodyIsAway() {
        today = LocalDate.now(clock);
        database.change("delete from core_staff_absence");
    }

    private long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }

    private AbsenceDraft draft(String who, String deputy, int from, int until) {
        AbsenceDraft draft = new AbsenceDraft();
        draft.setStaffId(who == null ? null : staff(who));
        draft.setDeputyId(staff(deputy));
        draft.setFirstDay(today.plusDays(from));
        draft.setLastDay(today.plusDays(until));
        return draft;
    }

    private void assertRefused(AbsenceDraft draft, String why) {
        Desk.as(
                "voditeljka",
                () -> assertThatThrownBy(() -> service.record(draft)).hasMessage("absence.error." + why));
    }

    @Test
    void she_writes_down_her_own_and_is_back_when_she_says_so() {
        long id = Desk.ask("voditeljka", () -> service.record(draft(null, "konsultantkinja", 0, 3)));

        assertThat(Desk.ask("konsultantkinja", () -> service.rows()))
                .extracting(AbsenceRow::staffId)
                .containsExactly(staff("voditeljka"));
        assertThat(Desk.ask("advokatica", () -> service.rows())).isEmpty();
        Desk.as("voditeljka", () -> service.end(id));
        assertThat(Desk.ask("voditeljka", () -> service.rows())).isEmpty();
    }

    @Test
    void a_supervisor_writes_down_anybodys_and_nobody_else_does() {
        Desk.as(
                "konsultantkinja",
                () -> assertThatThrownBy(() -> service.record(draft("voditeljka", "konsultantkinja", 0, 3)))
                        .isInstanceOf(NotFound.class));
        long id = Desk.ask("supervizorka", () -> service.record(draft("voditeljka", "konsultantkinja", 1, 3)));

        Desk.as(
                "konsultantkinja",
                () -> assertThatThrownBy(() -> service.end(id)).isInstanceOf(NotFound.class));
        assertThat(Desk.ask("supervizorka", () -> service.rows())).hasSize(1);
        Desk.as("supervizorka", () -> service.end(id));
        assertThat(database.count("select count(a) from StaffAbsence a")).isZero();
    }

    @Test
    void what_cannot_stand_is_refused() {
        assertRefused(draft(null, "konsultantkinja", 3, 1), "order");
        assertRefused(draft(null, "konsultantkinja", -3, -1), "past");
        assertRefused(draft(null, "voditeljka", 0, 1), "self");
        assertRefused(draft(null, "admin", 0, 1), "deputy");
        Desk.as("konsultantkinja", () -> service.record(draft(null, "advokatica", 0, 2)));
        assertRefused(draft(null, "konsultantkinja", 2, 5), "deputyAway");
        Desk.as("voditeljka", () -> service.record(draft(null, "advokatica", 0, 2)));
        assertRefused(draft(null, "psiholoskinja", 2, 5), "overlap");
    }
}
