package org.oslonac.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.consent.api.ConsentPurpose.ASSISTANCE;
import static org.oslonac.core.consent.api.ConsentPurpose.HEALTH_DATA;
import static org.oslonac.core.consent.api.ConsentPurpose.SHARE_CENTRE;
import static org.oslonac.core.consent.api.ConsentPurpose.SHARE_ORG;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.consent.api.ConsentMissing;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.consent.api.RecipientKind;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class ConsentServiceIT extends ConsentTrial {

    private static final Recipient POLICE = Recipient.kind(RecipientKind.POLICE);

    @Inject
    Timeline timeline;

    private long traces(AuditAction action, String subject, long id) {
        return database.count(
                "select count(e) from AuditEvent e where e.action = ?1 and e.subject = ?2 and e.subjectId = ?3",
                action,
                subject,
                id);
    }

    @Test
    void what_was_entered_is_shown_and_lies_sealed() {
        ConsentDraft draft = yes(HEALTH_DATA, null);
        draft.setInterpreter("Proba Prevodić");
        draft.setNote("rečeno na romskom");
        long id = record(draft);

        ConsentRow row = row(id);
        assertThat(row.state()).isEqualTo(ConsentState.GIVEN);
        assertThat(row.interpreter()).isEqualTo("Proba Prevodić");
        assertThat(row.note()).isEqualTo("rečeno na romskom");
        assertThat(row.answeredAt())
                .isEqualTo(draft.getAnsweredAt().atZone(OfficeTime.ZONE).toInstant());
        Object[] stored = (Object[]) database.sql("select interpreter, note from core_consent where id = ?", id)
                .get(0);
        assertThat((String) stored[0]).startsWith("v1|").doesNotContain("Proba");
        assertThat((String) stored[1]).startsWith("v1|").doesNotContain("romskom");
        assertThat(traces(AuditAction.CREATED, "consent", id)).isEqualTo(1);
        assertThat(traces(AuditAction.READ, "case_file", client.id())).isPositive();
    }

    @Test
    void asking_again_makes_an_edition_and_overwrites_nothing() {
        long refused = record(said(ConsentAnswer.REFUSED, HEALTH_DATA, null, hoursAgo(9)));
        long given = record(said(ConsentAnswer.GIVEN, HEALTH_DATA, null, hoursAgo(3)));

        assertThat(sheet().now()).extracting(ConsentRow::id).containsExactly(given);
        assertThat(sheet().earlier()).extracting(ConsentRow::id).containsExactly(refused);
        assertThat(sheet().earlier().get(0).state()).isEqualTo(ConsentState.REFUSED);
        assertThatThrownBy(() -> record(said(ConsentAnswer.GIVEN, HEALTH_DATA, null, hoursAgo(3))))
                .hasMessage("consent.error.earlierThanLast");
    }

    @Test
    void each_purpose_and_each_recipient_is_answered_by_itself() {
        long one = institution("NGO_RS");
        long other = institution("NGO_RS");
        record(yes(SHARE_ORG, "U-" + one));

        assertThat(state(SHARE_ORG, Recipient.institution(one))).isEqualTo(ConsentState.GIVEN);
        assertThat(state(SHARE_ORG, Recipient.institution(other))).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(state(SHARE_ORG, Recipient.kind(RecipientKind.PARTNER))).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(state(HEALTH_DATA, Recipient.institution(one))).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(sheet().institutions()).containsEntry(one, "Test ustanova");
    }

    @Test
    void a_kind_covers_its_institutions_and_her_word_about_one_of_them_decides_before_it() {
        long station = institution("POLICE");
        long court = institution("COURT_HIGHER");
        long shelter = institution("SHELTER");
        record(yes(SHARE_ORG, "POLICE"));

        assertThat(state(SHARE_ORG, Recipient.institution(station))).isEqualTo(ConsentState.GIVEN);
        assertThat(state(SHARE_ORG, Recipient.institution(court))).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(state(SHARE_ORG, Recipient.institution(shelter))).isEqualTo(ConsentState.NOT_ASKED);
        record(said(ConsentAnswer.REFUSED, SHARE_ORG, "U-" + station, hoursAgo(1)));
        assertThat(state(SHARE_ORG, Recipient.institution(station))).isEqualTo(ConsentState.REFUSED);
        assertThat(state(SHARE_ORG, POLICE)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void nothing_is_shared_without_a_consent_and_what_is_shared_is_written_down() {
        assertThatThrownBy(() -> share(SHARE_ORG, POLICE))
                .isInstanceOfSatisfying(
                        ConsentMissing.class,
                        missing -> assertThat(missing.state()).isEqualTo(ConsentState.NOT_ASKED))
                .hasMessage("consent.error.missing.NOT_ASKED");
        assertThat(shares()).isZero();

        long id = record(yes(SHARE_ORG, "POLICE"));
        long left = share(SHARE_ORG, POLICE);

        assertThat(sheet().disclosures()).singleElement().satisfies(row -> {
            assertThat(row.consentId()).isEqualTo(id);
            assertThat(row.recipient()).isEqualTo(POLICE);
            assertThat(row.contentKey()).isEqualTo(Hatch.CONTENT);
        });
        assertThat(traces(AuditAction.CREATED, "disclosure", left)).isEqualTo(1);
    }

    @Test
    void taking_back_shows_what_left_before_and_stops_what_comes_after() {
        long id = record(yes(SHARE_ORG, "POLICE"));
        record(yes(SHARE_ORG, "COURT"));
        share(SHARE_ORG, POLICE);
        share(SHARE_ORG, Recipient.kind(RecipientKind.COURT));

        WithdrawalPreview preview = Desk.ask(Role.SUPERVISOR, () -> queries.preview(client.code(), id));
        assertThat(preview.left()).extracting(DisclosureRow::recipient).containsExactly(POLICE);
        withdraw(preview.consent(), hoursAgo(0));

        assertThatThrownBy(() -> share(SHARE_ORG, POLICE)).hasMessage("consent.error.missing.WITHDRAWN");
        assertThatThrownBy(() -> Desk.as(Role.CASE_MANAGER, () -> hatch.require(client.id(), SHARE_ORG, POLICE)))
                .isInstanceOf(ConsentMissing.class);
        assertThat(shares()).isEqualTo(2);
        ConsentRow row = row(id);
        assertThat(row.state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(row.withdrawalNote()).isEqualTo("tako je rekla");
        assertThat(traces(AuditAction.CHANGED, "consent", id)).isEqualTo(1);
    }

    @Test
    void a_withdrawal_sent_twice_or_after_a_newer_answer_is_refused() {
        long id = record(yes(SHARE_CENTRE, null));
        ConsentRow asSeen = row(id);
        record(said(ConsentAnswer.GIVEN, SHARE_CENTRE, null, hoursAgo(1)));
        assertThatThrownBy(() -> withdraw(asSeen, hoursAgo(0))).isInstanceOf(ChangedMeanwhile.class);

        ConsentRow newest = sheet().now().get(0);
        withdraw(newest, hoursAgo(0));
        assertThatThrownBy(() -> withdraw(newest, hoursAgo(0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_consent_of_another_client_is_not_there() {
        ConsentRow hers = row(record(yes(SHARE_CENTRE, null)));
        client = clients.open();

        assertThatThrownBy(() -> withdraw(hers, hoursAgo(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Desk.ask(Role.CONSULTANT, () -> queries.preview(client.code(), hers.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Desk.ask(Role.CONSULTANT, () -> queries.scan(client.code(), hers.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_lawyer_reads_and_nobody_else_but_the_desk_does() {
        ConsentRow row = row(record(yes(SHARE_CENTRE, null)));

        assertThat(Desk.ask(Role.LAWYER, () -> queries.sheet(client.code())).now())
                .hasSize(1);
        assertThatThrownBy(() ->
                        Desk.as(Role.LAWYER, () -> service.withdraw(client.code(), withdrawal(row, hoursAgo(0)))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        Desk.as(Role.LAWYER, () -> service.record(client.code(), yes(HEALTH_DATA, null), null)))
                .isInstanceOf(EJBAccessException.class);
        for (String role : List.of(Role.ANALYST, Role.ADMIN, Role.DPO)) {
            assertThatThrownBy(() -> Desk.ask(role, () -> queries.sheet(client.code())))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void the_timeline_tells_what_she_said() {
        long id = record(said(ConsentAnswer.REFUSED, ASSISTANCE, null, hoursAgo(9)));
        record(said(ConsentAnswer.GIVEN, ASSISTANCE, null, hoursAgo(5)));
        withdraw(sheet().now().get(0), hoursAgo(1));

        List<TimelineEvent> events = Desk.ask(
                        Role.LAWYER, () -> timeline.events(client.id(), List.of(ConsentTimeline.ANSWER), null, 10))
                .events();
        assertThat(events)
                .extracting(TimelineEvent::titleKey)
                .containsExactly(
                        "consent.timeline.answer.withdrawn",
                        "consent.timeline.answer.given",
                        "consent.timeline.answer.refused");
        assertThat(events.get(0).text()).isEqualTo("tako je rekla");
        assertThat(id).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, ScanDraft.LARGEST})
    void a_scan_lies_sealed_and_comes_back_as_it_was_and_each_look_leaves_a_trace(int size) {
        ScanDraft form = form(size);
        long id = record(yes(HEALTH_DATA, null), form);

        ScanFile scan = Desk.ask(Role.LAWYER, () -> queries.scan(client.code(), id));

        assertThat(scan.content()).isEqualTo(form.content());
        assertThat(scan.name()).isEqualTo(client.code() + "-" + id + ".pdf");
        assertThat(row(id).scan()).isEqualTo(ScanType.PDF);
        byte[] stored = (byte[]) database.sql("select content from core_consent_scan where consent_id = ?", id)
                .get(0);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .startsWith("v1|")
                .doesNotContain("%PDF")
                .doesNotContain("potpis");
        assertThat(traces(AuditAction.READ, "consent_scan", id)).isEqualTo(1);
    }

    @Test
    void a_scan_that_was_moved_to_another_consent_is_not_shown() {
        long one = record(yes(HEALTH_DATA, null), form(60));
        long other = record(yes(SHARE_CENTRE, null), form(60));
        database.change(
                "update core_consent_scan a, core_consent_scan b set a.content = b.content where a.consent_id = ?"
                        + " and b.consent_id = ?",
                one,
                other);

        assertThatThrownBy(() -> Desk.ask(Role.CONSULTANT, () -> queries.scan(client.code(), one)))
                .hasMessageNotContaining("potpis");
        database.change("delete from core_consent_scan where consent_id = ?", one);
    }

    @Test
    void a_file_that_is_none_leaves_no_answer_behind() {
        ScanDraft pretending = new ScanDraft("a.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> record(yes(HEALTH_DATA, null), pretending)).hasMessage("consent.error.scanType");
        assertThat(sheet().now()).isEmpty();
    }
}
