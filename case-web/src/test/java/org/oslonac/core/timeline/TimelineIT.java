package org.oslonac.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.CaseNoteDraft;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** One line of all that happened, newest first, in pages that part nothing and lose nothing. */
@InServer
class TimelineIT {

    private static final Instant MORNING = Instant.parse("2026-03-03T08:00:00Z");
    /** More of one instant than a timeline fetches at first. */
    private static final int AT_ONE_INSTANT = 60;

    @Inject
    Timeline timeline;

    @Inject
    CaseFileService cases;

    @Inject
    ContactService contacts;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private Clients.Client client;

    @BeforeEach
    void open() {
        client = clients.open();
    }

    private void note(Instant at, String text) {
        CaseNoteDraft draft = new CaseNoteDraft();
        draft.setBody(text);
        HouseClock.at(at, () -> cases.write(client.code(), draft));
    }

    private void call(Instant at, String text) {
        ContactDraft draft = new ContactDraft();
        draft.setStartedAt(at);
        draft.setPurposes(Set.of("INFORMAL_COUNSEL"));
        draft.setClients(Set.of(client.id()));
        draft.setSummary(text);
        contacts.save(draft);
    }

    private TimelinePage page(String who, List<String> kinds, Instant before, int limit) {
        return Desk.ask(who, () -> timeline.events(client.id(), kinds, before, limit));
    }

    private List<TimelineEvent> all(int limit) {
        List<TimelineEvent> events = new ArrayList<>();
        TimelinePage page = page(Role.CASE_MANAGER, List.of(), null, limit);
        events.addAll(page.events());
        while (page.next() != null) {
            page = page(Role.CASE_MANAGER, List.of(), page.next(), limit);
            events.addAll(page.events());
        }
        return events;
    }

    private void aDay() {
        Desk.as(Role.CASE_MANAGER, () -> {
            for (int i = 0; i < 10; i++) {
                note(MORNING.plusSeconds(600L * i), "beleška " + i);
                call(MORNING.plusSeconds(600L * i + 300), "poziv " + i);
            }
        });
    }

    @Test
    void what_features_know_is_merged_newest_first() {
        aDay();
        assertThat(page(Role.CASE_MANAGER, List.of(), null, 50).events())
                .isSortedAccordingTo(Comparator.comparing(TimelineEvent::at).reversed())
                .extracting(TimelineEvent::text)
                .containsSubsequence("poziv 9", "beleška 9", "poziv 8", "beleška 8", "poziv 0", "beleška 0");
    }

    @Test
    void pages_of_any_size_hold_every_event_once() {
        aDay();
        List<TimelineEvent> whole =
                page(Role.CASE_MANAGER, List.of(), null, 200).events();
        for (int limit : new int[] {1, 2, 3, 7, 20}) {
            assertThat(all(limit)).isEqualTo(whole);
        }
    }

    @Test
    void events_of_one_instant_are_never_parted_and_none_is_lost_however_many_they_are() {
        Desk.as(Role.CASE_MANAGER, () -> {
            note(MORNING.minusSeconds(60), "pre svega");
            for (int i = 0; i < AT_ONE_INSTANT; i++) {
                note(MORNING, "istog trena " + i);
            }
            call(MORNING, "poziv istog trena");
            note(MORNING.plusSeconds(60), "posle svega");
        });

        assertThat(all(3))
                .extracting(TimelineEvent::text)
                .contains("pre svega", "posle svega", "poziv istog trena", "istog trena 0", "istog trena 59")
                .hasSize(AT_ONE_INSTANT + 4)
                .doesNotHaveDuplicates();
    }

    @Test
    void kinds_narrow_the_line() {
        aDay();
        String calls = "contact.timeline";
        assertThat(page(Role.CASE_MANAGER, List.of(calls), null, 50).events())
                .hasSize(10)
                .allSatisfy(event -> assertThat(event.kind()).isEqualTo(calls));
        assertThat(page(Role.CASE_MANAGER, List.of("no.such.kind"), null, 50).events())
                .isEmpty();
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> timeline.kinds()))
                .contains(calls, "casefile.timeline.note", "casefile.timeline.status")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_lawyer_sees_no_calls() {
        aDay();
        assertThat(Desk.ask(Role.LAWYER, () -> timeline.kinds())).doesNotContain("contact.timeline");
        assertThat(page(Role.LAWYER, List.of(), null, 50).events())
                .isNotEmpty()
                .noneSatisfy(event -> assertThat(event.kind()).isEqualTo("contact.timeline"));
        assertThat(page(Role.LAWYER, List.of("contact.timeline"), null, 50).events())
                .isEmpty();
    }

    @Test
    void other_roles_are_refused_and_reading_leaves_a_trace() {
        assertThatThrownBy(() -> page(Role.ANALYST, List.of(), null, 5)).isInstanceOf(EJBAccessException.class);
        page(Role.CASE_MANAGER, List.of(), null, 5);
        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.subject = 'case_timeline' and e.subjectId = ?1"
                                + " and e.action = org.oslonac.core.audit.AuditAction.READ",
                        client.id()))
                .isEqualTo(1);
    }
}
