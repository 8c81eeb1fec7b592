package org.oslonac.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.consent.ConsentAnswer;
import org.oslonac.core.consent.ConsentDraft;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.safecontact.NumberDraft;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shift.HandoverDraft;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;

/** Makes cases that nobody but {@link #OWNER} and {@link #MAKER} may know of, and lets an asker in or out. */
@ApplicationScoped
public class Samples {

    /** Leads every sample. She is away all the time, so that whoever is her deputy may know of it. */
    static final String OWNER = "test.matrica.vlasnica";

    static final String MAKER = "zamenica";

    @Inject
    Bench bench;

    @Inject
    Database database;

    Sample make() {
        String canary = "Kanarinac" + letters();
        String number = "+38160" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        account(OWNER, Role.CASE_MANAGER);
        return Desk.ask(MAKER, () -> make(canary, number));
    }

    private Sample make(String canary, String number) {
        String code = bench.cases.open(opening(canary, number)).text();
        long file = id("select id from core_case_file where code = ?", code);
        database.change(
                "delete from core_case_member where case_file_id = ? and staff_id not in (?, ?)",
                file,
                bench.staff(OWNER),
                bench.staff(MAKER));
        bench.safety.agree(file, plan(number));
        long callBack = bench.callBacks.promise(promise(file));
        long rhythm = bench.rhythms.agree(rhythm(file));
        String contact = bench.contacts.save(contact(file, number));
        long handover = bench.shifts.handOver(handover(code));
        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " values (nextval(core_row_id), ?, ?, 'PARTY', ?, utc_timestamp(6))",
                file,
                bench.staff("finansije"),
                bench.staff(MAKER));
        return new Sample(
                file,
                code,
                id("select person_id from core_case_file where id = ?", file),
                canary,
                number,
                callBack,
                rhythm,
                contact,
                handover,
                id("select max(id) from core_case_note where case_file_id = ?", file),
                id("select max(id) from core_case_relation where case_file_id = ?", file),
                bench.consents.record(code, consent(), null));
    }

    private CaseFileDraft opening(String canary, String number) {
        CaseFileDraft draft = new CaseFileDraft();
        draft.getPerson().setGivenName(canary);
        draft.getPerson().setFamilyName("Osoba");
        draft.getPerson().addPhone(number, null);
        draft.getData().setOwnerId(bench.staff(OWNER));
        draft.getData().setRiskLevel("HIGH");
        draft.getData().setLanguages(Set.of("srp"));
        draft.getData().setVitalInterestNote("Test: pomoć ne može da čeka.");
        draft.setNote("Izmišljena beleška.");
        return draft;
    }

    private static SafeContactDraft plan(String number) {
        SafeContactDraft draft = new SafeContactDraft();
        NumberDraft hers = new NumberDraft();
        hers.setNumber(number);
        draft.getNumbers().add(hers);
        return draft;
    }

    private static CallBackDraft promise(long file) {
        CallBackDraft draft = new CallBackDraft();
        draft.setCaseFileId(file);
        draft.setDueAt(LocalDateTime.now(OfficeTime.ZONE).plusHours(1).withNano(0));
        return draft;
    }

    private static RegularContactDraft rhythm(long file) {
        RegularContactDraft draft = new RegularContactDraft();
        draft.setCaseFileId(file);
        draft.setEveryDays(7);
        draft.setEscalateAfter(2);
        draft.setFirstOn(LocalDate.now(OfficeTime.ZONE).plusDays(1));
        return draft;
    }

    static ContactDraft contact(long file, String number) {
        ContactDraft draft = new ContactDraft();
        draft.setSubmissionKey(UUID.randomUUID().toString());
        draft.setLine("SOS");
        draft.setChannel("SOS_PHONE");
        draft.setDirection("IN");
        draft.setStartedAt(Instant.now().minusSeconds(90));
        draft.setPurposes(Set.of("HELP_SELF"));
        draft.getCaller().setNumber(number);
        draft.getClients().add(file);
        return draft;
    }

    static ConsentDraft consent() {
        ConsentDraft draft = new ConsentDraft();
        draft.setPurpose(ConsentPurpose.FOLLOW_UP);
        draft.setAnswer(ConsentAnswer.GIVEN);
        draft.setAnsweredAt(LocalDateTime.now(OfficeTime.ZONE).minusMinutes(5));
        draft.setLanguage("srp");
        return draft;
    }

    static HandoverDraft handover(String code) {
        HandoverDraft draft = new HandoverDraft();
        draft.setBody("Izmišljena smena.");
        HandoverDraft.RiskDraft risk = new HandoverDraft.RiskDraft();
        risk.setCode(code);
        risk.setWatch("Izmišljena pažnja.");
        draft.getAtRisk().add(risk);
        return draft;
    }

    /** An account with this role alone, if there is none of the name yet. */
    void account(String username, String role) {
        int made = database.change(
                "insert ignore into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " select 1, ?, 'Test Osoba', password_hash, true from core_staff_account"
                        + " where username = 'konsultantkinja'",
                username);
        if (made > 0) {
            database.change(
                    "insert into core_staff_role (staff_id, role) select id, ? from core_staff_account where username = ?",
                    role,
                    username);
        }
    }

    /** How an asker stands to a sample: nothing else about her. */
    @Transactional
    void stand(Standing standing, String asker, Sample sample) {
        long staff = bench.staff(asker);
        long file = sample.caseFileId();
        database.change("delete from core_case_member where case_file_id = ? and staff_id = ?", file, staff);
        database.change("delete from core_case_relation where case_file_id = ? and staff_id = ?", file, staff);
        database.change("delete from core_break_glass where case_file_id = ? and staff_id = ?", file, staff);
        database.change("delete from core_staff_absence where staff_id = ?", bench.staff(OWNER));
        standing.take(database, file, staff, bench.staff(OWNER));
    }

    /** What of a sample would show a change, besides who stands to it: the state of its records and how many there are. */
    List<?> state(Sample sample) {
        long file = sample.caseFileId();
        Object state = database.sql(
                        "select f.version, f.status, f.owner_id, p.version,"
                                + " (select count(*) from core_case_note where case_file_id = f.id),"
                                + " (select count(*) from core_consent where case_file_id = f.id),"
                                + " (select group_concat(state, due_at order by id) from core_call_back where case_file_id = f.id)"
                                + " from core_case_file f join core_person p on p.id = f.person_id where f.id = ?",
                        file)
                .get(0);
        return Arrays.asList((Object[]) state);
    }

    private long id(String sql, Object value) {
        return ((Number) database.sql(sql, value).get(0)).longValue();
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append((char) ('a' + ThreadLocalRandom.current().nextInt(20)));
        }
        return letters.toString();
    }
}
