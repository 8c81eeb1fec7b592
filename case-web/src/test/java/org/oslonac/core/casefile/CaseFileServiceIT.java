package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.web.demo.DemoAccounts;

@InServer
class CaseFileServiceIT extends CaseTrial {

    private static final Set<String> READERS = Set.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER);
    private static final Set<String> WRITERS = Set.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR);

    @Inject
    Timeline timeline;

    @Test
    void a_case_begins_with_the_intake_and_leaves_traces() {
        String code = open(Role.CONSULTANT, aCase());

        CaseDetails opened = details(code);
        assertThat(opened.summary().status().name()).isEqualTo("INTAKE");
        assertThat(opened.missing()).contains(Missing.OWNER, Missing.RISK, Missing.LANGUAGE, Missing.CONSENT);
        assertThat(opened.initials()).isEqualTo("T. O.");
        assertThat(opened.data().getTeam())
                .containsExactlyInAnyOrder(
                        staff("konsultantkinja"),
                        staff("voditeljka"),
                        staff("advokatica"),
                        staff("supervizorka"),
                        staff("zamenica"),
                        staff("direktorka"));
        assertThat(traces(AuditAction.CREATED, "case_file", opened.summary().id()))
                .isEqualTo(1);
        assertThat(traces(AuditAction.CREATED, "person", opened.summary().personId()))
                .isEqualTo(1);
        assertThat(traces(AuditAction.READ, "case_file", opened.summary().id())).isEqualTo(1);
    }

    @Test
    void a_case_manager_leads_what_she_opens() {
        CaseDetails opened = details(open(Role.CASE_MANAGER, aCase()));
        assertThat(opened.summary().ownerId()).isEqualTo(staff("voditeljka"));
    }

    @Test
    void a_known_person_may_have_a_second_case_and_an_unknown_one_none() {
        long person = details(open(Role.CONSULTANT, aCase())).summary().personId();
        CaseFileDraft second = new CaseFileDraft();
        second.setPersonId(person);
        assertThat(details(open(Role.CONSULTANT, second)).summary().personId()).isEqualTo(person);

        CaseFileDraft nobody = new CaseFileDraft();
        nobody.setPersonId(Long.MAX_VALUE);
        assertThatThrownBy(() -> open(Role.CONSULTANT, nobody)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_year_of_a_code_is_the_offices() {
        assertThat(openAt("1997-12-31T22:30:00Z")).startsWith("A-1997-");
        assertThat(openAt("1997-12-31T23:30:00Z")).startsWith("A-1998-");
    }

    private String openAt(String instant) {
        String[] code = new String[1];
        Desk.as(
                Role.CONSULTANT,
                () -> HouseClock.at(
                        Instant.parse(instant),
                        () -> code[0] = service.open(aCase()).text()));
        return code[0];
    }

    @Test
    void an_amendment_made_from_an_old_state_writes_over_nothing() {
        String code = open(Role.CASE_MANAGER, aCase());
        CaseDataDraft mine = details(code).data();
        CaseDataDraft hers = details(code).data();
        hers.setGuardian("centar za socijalni rad");
        Desk.as(Role.SUPERVISOR, () -> service.amend(code, hers));

        mine.setGuardian("tetka");
        Desk.as(
                Role.CASE_MANAGER,
                () -> assertThatThrownBy(() -> service.amend(code, mine)).isInstanceOf(ChangedMeanwhile.class));

        assertThat(details(code).data().getGuardian()).isEqualTo("centar za socijalni rad");
        assertThat(traces(
                        AuditAction.CHANGED,
                        "case_file",
                        details(code).summary().id()))
                .isEqualTo(1);
    }

    @Test
    void even_a_change_of_the_languages_alone_is_a_new_state() {
        String code = open(Role.CASE_MANAGER, aCase());
        CaseDataDraft mine = details(code).data();
        CaseDataDraft hers = details(code).data();
        hers.setLanguages(Set.of("ukr"));
        Desk.as(Role.SUPERVISOR, () -> service.amend(code, hers));

        mine.setLanguages(Set.of("srp"));
        Desk.as(
                Role.CASE_MANAGER,
                () -> assertThatThrownBy(() -> service.amend(code, mine)).isInstanceOf(ChangedMeanwhile.class));
    }

    @Test
    void a_note_is_corrected_by_another_note_and_once_only() {
        String code = open(Role.CASE_MANAGER, aCase());
        long file = details(code).summary().id();
        write(Role.CONSULTANT, code, null, "prva <b>beleška</b> 😀", null);
        long first = lastNote(file);

        write(Role.CASE_MANAGER, code, first, "ispravljena", "pogrešno ime grada");
        assertThatThrownBy(() -> write(Role.CONSULTANT, code, first, "opet", "još jednom"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> write(Role.CONSULTANT, code, lastNote(file), "bez razloga", " "))
                .hasMessage("casefile.error.correctionWithoutReason");

        List<TimelineEvent> notes = Desk.ask(
                        Role.CASE_MANAGER, () -> timeline.events(file, List.of(CaseTimeline.NOTE), null, 20))
                .events();
        assertThat(notes).extracting(TimelineEvent::text).containsExactly("ispravljena", "prva <b>beleška</b> 😀");
        assertThat(notes)
                .extracting(TimelineEvent::titleKey)
                .containsExactly("casefile.timeline.note.correction", "casefile.timeline.note.corrected");
    }

    @Test
    void a_note_of_another_case_is_not_there() {
        String one = open(Role.CASE_MANAGER, aCase());
        String other = open(Role.CASE_MANAGER, aCase());
        write(Role.CONSULTANT, one, null, "samo ovde", null);
        long note = lastNote(details(one).summary().id());

        assertThatThrownBy(() -> write(Role.CONSULTANT, other, note, "tuđa", "razlog"))
                .isInstanceOf(NotFound.class);
    }

    private void write(String who, String code, Long corrects, String body, String reason) {
        CaseNoteDraft draft = new CaseNoteDraft();
        draft.setCorrects(corrects);
        draft.setBody(body);
        draft.setReason(reason);
        Desk.as(who, () -> service.write(code, draft));
    }

    private long lastNote(long file) {
        return database.count("select max(n.id) from CaseNote n where n.caseFileId = ?1", file);
    }

    @Test
    void only_roles_with_a_right_to_the_class_read_and_write() {
        String code = open(Role.CASE_MANAGER, aCase());
        DemoAccounts.ALL.stream().map(DemoAccounts.Account::role).distinct().forEach(role -> {
            if (READERS.contains(role)) {
                assertThat(Desk.ask(role, () -> queries.details(code)).summary().code())
                        .isEqualTo(code);
            } else {
                assertThatThrownBy(() -> Desk.ask(role, () -> queries.details(code)))
                        .isInstanceOf(EJBAccessException.class);
            }
            if (WRITERS.contains(role)) {
                assertThat(open(role, aCase())).startsWith("A-");
            } else {
                assertThatThrownBy(() -> open(role, aCase())).isInstanceOf(EJBAccessException.class);
            }
        });
    }

    @Test
    void a_code_that_was_never_given_is_not_found() {
        for (String typed : List.of("A-2026-999999", "A-0000-001", "", "nešto", "A-2026-001'--")) {
            assertThatThrownBy(() -> details(typed)).isInstanceOf(NotFound.class);
        }
    }
}
