package org.oslonac.core.safecontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.PhoneHash;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class SafeContactServiceIT {

    private static final String PHONE = "SOS_PHONE";

    @Inject
    SafeContactService service;

    @Inject
    SafeContactQueries queries;

    @Inject
    PhoneHash hashes;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private long client;

    @BeforeEach
    void open() {
        client = clients.open().id();
    }

    private static SafeContactDraft neverToday() {
        DayOfWeek notToday = LocalDate.now(OfficeTime.ZONE).plusDays(3).getDayOfWeek();
        SafeContactDraft draft = new SafeContactDraft();
        draft.getHours().add(new HoursDraft(List.of(notToday), LocalTime.of(10, 0), LocalTime.of(14, 0)));
        return draft;
    }

    private static NumberDraft number(String typed, boolean kept) {
        NumberDraft draft = new NumberDraft();
        draft.setNumber(typed);
        draft.setKept(kept);
        return draft;
    }

    private long unsafeCalls() {
        return database.count("select count(c) from UnsafeCall c where c.caseFileId = ?1", client);
    }

    @Test
    void what_was_agreed_is_found_again() {
        SafeContactDraft draft = neverToday();
        draft.setTimeZone("Asia/Manila");
        draft.setVoicemail(Voicemail.NEUTRAL_ONLY);
        draft.setCodeWord("čaj 🫖");
        draft.setChannels(Set.of(PHONE, "SMS"));
        draft.setValidUntil(LocalDate.now(OfficeTime.ZONE).plusDays(30));
        draft.getNumbers().add(number("060 000 4417", false));
        Desk.as(Role.CONSULTANT, () -> service.agree(client, draft));

        SafeContactDetails plan =
                Desk.ask(Role.CASE_MANAGER, () -> queries.current(client).orElseThrow());

        assertThat(plan.zone().getId()).isEqualTo("Asia/Manila");
        assertThat(plan.hours())
                .hasSize(1)
                .first()
                .satisfies(hours -> assertThat(hours.from()).isEqualTo(LocalTime.of(10, 0)));
        assertThat(plan.channels()).containsExactlyInAnyOrder(PHONE, "SMS");
        assertThat(plan.codeWord()).isEqualTo("čaj 🫖");
        assertThat(plan.validUntil()).isEqualTo(draft.getValidUntil());
        assertThat(plan.state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void a_number_is_kept_in_full_only_when_she_agreed() {
        SafeContactDraft draft = new SafeContactDraft();
        draft.getNumbers().add(number("060 000 4417", false));
        draft.getNumbers().add(number("060 000 4418", true));
        long plan = Desk.ask(Role.CONSULTANT, () -> service.agree(client, draft));

        assertThat(database.sql(
                        "select tail, number_in_full is null from core_safe_contact_number where plan_id = ? order by tail",
                        plan))
                .extracting(row -> List.of(((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue()))
                .containsExactly(List.of("17", 1), List.of("18", 0));
        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.current(client))
                        .orElseThrow()
                        .numbers())
                .extracting(SafeContactDetails.Number::inFull)
                .containsExactlyInAnyOrder(null, "+381600004418");
    }

    @Test
    void a_masked_number_is_carried_over_into_the_next_plan() {
        SafeContactDraft first = new SafeContactDraft();
        first.getNumbers().add(number("060 000 4419", false));
        Desk.as(Role.CONSULTANT, () -> service.agree(client, first));

        SafeContactDraft second = Desk.ask(Role.CONSULTANT, () -> queries.draft(client));
        assertThat(second.getNumbers()).allMatch(NumberDraft::isMasked);
        Desk.as(Role.CONSULTANT, () -> service.agree(client, second));

        String hash = hashes.of(PhoneNumber.parse("060 000 4419").orElseThrow());
        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.clientsAt(hash))).contains(client);
    }

    @Test
    void a_new_plan_supersedes_the_old_one() {
        Desk.as(Role.CONSULTANT, () -> service.agree(client, neverToday()));
        Desk.as(Role.CONSULTANT, () -> service.agree(client, new SafeContactDraft()));

        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.history(client)))
                .extracting(SafeContactDetails::state)
                .containsExactly(PlanState.ACTIVE, PlanState.SUPERSEDED);
        assertThat(Desk.ask(Role.CONSULTANT, () -> service.check(client, Instant.now(), PHONE))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void a_plan_expires_by_the_clock_alone() {
        long plan = Desk.ask(Role.CONSULTANT, () -> service.agree(client, neverToday()));
        database.change("update core_safe_contact_plan set valid_until = '2020-01-01' where id = ?", plan);

        assertThat(Desk.ask(Role.CONSULTANT, () -> service.check(client, Instant.now(), PHONE))
                        .verdict())
                .isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void a_call_outside_her_hours_is_kept_only_with_a_reason() {
        Desk.as(Role.CONSULTANT, () -> service.agree(client, neverToday()));

        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.outgoing(client, Instant.now(), PHONE, " "))
                        .isInstanceOfSatisfying(
                                ReasonNeeded.class,
                                refusal -> assertThat(refusal.verdict()).isEqualTo(Verdict.OUTSIDE_HOURS)));
        assertThat(unsafeCalls()).isZero();

        Desk.as(Role.CONSULTANT, () -> service.outgoing(client, Instant.now(), PHONE, "javila se policija"));
        assertThat(unsafeCalls()).isEqualTo(1);
        assertThat(database.count(
                        "select count(e) from AuditEvent e, UnsafeCall c where e.subject = 'unsafe_call'"
                                + " and e.subjectId = c.id and c.caseFileId = ?1",
                        client))
                .isEqualTo(1);
    }

    @Test
    void without_a_plan_or_inside_it_nothing_is_asked_and_nothing_is_kept() {
        Desk.as(Role.CONSULTANT, () -> service.outgoing(client, Instant.now(), PHONE, null));
        Desk.as(Role.CONSULTANT, () -> service.agree(client, new SafeContactDraft()));
        Desk.as(Role.CONSULTANT, () -> service.outgoing(client, Instant.now(), PHONE, "nepotrebno"));

        assertThat(unsafeCalls()).isZero();
    }

    @Test
    void who_has_no_part_in_the_assistance_is_refused() {
        Desk.as(
                Role.LAWYER,
                () -> assertThatThrownBy(() -> queries.current(client)).isInstanceOf(EJBAccessException.class));
        assertThatThrownBy(() -> queries.current(client)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void reading_a_plan_leaves_a_trace() {
        long plan = Desk.ask(Role.CONSULTANT, () -> service.agree(client, neverToday()));

        Desk.as(Role.CONSULTANT, () -> queries.now(client, PHONE));

        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.subject = 'safe_contact_plan' and e.subjectId = ?1"
                                + " and e.fields = 'CONTACT'",
                        plan))
                .isEqualTo(1);
    }
}
