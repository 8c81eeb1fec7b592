package org.oslonac.matrix;

import static org.oslonac.core.access.DataClass.CONTACT;
import static org.oslonac.core.access.DataClass.IDENTITY;
import static org.oslonac.core.access.DataClass.TRAFFICKING;
import static org.oslonac.core.audit.AuditAction.CHANGED;
import static org.oslonac.core.audit.AuditAction.CREATED;
import static org.oslonac.core.audit.AuditAction.LISTED;
import static org.oslonac.core.audit.AuditAction.READ;
import static org.oslonac.core.audit.AuditAction.REVEALED;
import static org.oslonac.core.audit.AuditAction.SEARCHED;
import static org.oslonac.matrix.Row.changes;
import static org.oslonac.matrix.Row.free;
import static org.oslonac.matrix.Row.reads;

import java.time.LocalDateTime;
import java.util.List;
import org.oslonac.core.casefile.CaseDataDraft;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.casefile.CaseNoteDraft;
import org.oslonac.core.casefile.CaseStep;
import org.oslonac.core.casefile.StatusDraft;
import org.oslonac.core.consent.ConsentDraft;
import org.oslonac.core.consent.WithdrawalDraft;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.person.MergeDraft;
import org.oslonac.core.person.PersonDraft;
import org.oslonac.core.relation.RelationDraft;
import org.oslonac.core.relation.RelationKind;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;

/** Cases, the people they are about, and what may open or close them. */
final class CaseRows {

    private static final PageRequest PAGE = new PageRequest(0, 200, "code", true);

    private CaseRows() {}

    static final List<Row> ALL = List.of(
            reads("CaseFileQueries#details", TRAFFICKING, READ, (x, b) -> b.caseQueries.details(x.code())),
            reads(
                    "CaseFileQueries#correction",
                    TRAFFICKING,
                    READ,
                    (x, b) -> b.caseQueries.correction(x.code(), x.noteId())),
            reads(
                    "CaseFileQueries#rows",
                    TRAFFICKING,
                    LISTED,
                    (x, b) -> b.caseQueries
                                    .rows(new CaseFilter(null, false, null, null, null, x.code()), PAGE)
                                    .total()
                            > 0),
            reads("CaseFileQueries#years", TRAFFICKING, null, CaseRows::year),
            changes("CaseFileService#amend", TRAFFICKING, CHANGED, (x, b) -> {
                CaseDataDraft draft = new CaseDataDraft();
                draft.setVersion(version(x, b));
                draft.getTeam().add(b.staff(Samples.MAKER));
                b.cases.amend(x.code(), draft);
                return null;
            }),
            changes("CaseFileService#write", TRAFFICKING, CHANGED, (x, b) -> {
                CaseNoteDraft draft = new CaseNoteDraft();
                draft.setBody("Izmišljena beleška.");
                b.cases.write(x.code(), draft);
                return null;
            }),
            changes("CaseFileService#open", IDENTITY, CREATED, (x, b) -> {
                CaseFileDraft second = new CaseFileDraft();
                second.setPersonId(x.personId());
                b.cases.open(second);
                return null;
            }),
            changes("CaseStatusService#take", TRAFFICKING, CHANGED, CaseRows::step),
            reads("CaseStatusService#stillOpen", TRAFFICKING, null, (x, b) -> b.statuses.stillOpen(x.caseFileId())),
            reads(
                    "Timeline#events",
                    TRAFFICKING,
                    READ,
                    (x, b) -> b.timeline.events(x.caseFileId(), List.of(), null, 20)),
            reads("Timeline#next", TRAFFICKING, null, (x, b) -> b.timeline.next(x.caseFileId())),
            reads("PersonQueries#reveal", IDENTITY, REVEALED, (x, b) -> b.personQueries.reveal(x.personId())),
            reads("PersonQueries#draft", CONTACT, READ, (x, b) -> b.personQueries.draft(x.personId())),
            reads("PersonQueries#isNamed", TRAFFICKING, null, (x, b) -> b.personQueries.isNamed(x.personId())),
            reads("PersonQueries#initials", TRAFFICKING, null, (x, b) -> b.personQueries.initials(x.personId())),
            reads("PersonService#known", IDENTITY, null, (x, b) -> b.people.known(x.personId())),
            changes("PersonService#amend", IDENTITY, CHANGED, (x, b) -> {
                PersonDraft draft = new PersonDraft();
                draft.setVersion(personVersion(x, b));
                b.people.amend(x.personId(), draft);
                return null;
            }),
            reads(
                    "PersonSearch#find",
                    IDENTITY,
                    SEARCHED,
                    (x, b) -> b.search.find(x.canary(), 10).stream()
                            .flatMap(hit -> hit.references().stream())
                            .anyMatch(one -> one.code().equals(x.code()))),
            changes("RelationService#record", TRAFFICKING, CREATED, (x, b) -> {
                RelationDraft draft = new RelationDraft();
                draft.setKind(RelationKind.PARTY);
                b.relations.record(x.caseFileId(), draft);
                return null;
            }),
            reads("RelationService#rows", TRAFFICKING, LISTED, (x, b) -> b.relations.rows(x.caseFileId())),
            changes("RelationService#takeBack", TRAFFICKING, CHANGED, (x, b) -> {
                b.relations.takeBack(x.relationId());
                return null;
            }),
            reads(
                    "PersonSearch#alike",
                    IDENTITY,
                    SEARCHED,
                    (x, b) -> b.search.alike(called(x), null, 10).stream()
                            .flatMap(hit -> hit.references().stream())
                            .anyMatch(one -> one.code().equals(x.code()))),
            reads(
                    "CaseStatusService#closingThatWaits",
                    TRAFFICKING,
                    null,
                    (x, b) -> b.statuses.closingThatWaits(x.caseFileId())),
            reads("ConsentQueries#sheet", TRAFFICKING, READ, (x, b) -> b.consentQueries.sheet(x.code())),
            reads(
                    "ConsentQueries#preview",
                    TRAFFICKING,
                    READ,
                    (x, b) -> b.consentQueries.preview(x.code(), x.consentId())),
            reads("ConsentQueries#code", TRAFFICKING, null, (x, b) -> b.consentQueries.code(x.code())),
            changes("ConsentService#record", TRAFFICKING, CREATED, (x, b) -> {
                ConsentDraft draft = Samples.consent();
                draft.setPurpose(ConsentPurpose.STATISTICS);
                return b.consents.record(x.code(), draft, null);
            }),
            changes("ConsentService#withdraw", TRAFFICKING, CHANGED, (x, b) -> {
                WithdrawalDraft draft = new WithdrawalDraft();
                draft.setConsentId(x.consentId());
                draft.setVersion(1);
                draft.setWithdrawnAt(LocalDateTime.now(OfficeTime.ZONE));
                b.consents.withdraw(x.code(), draft);
                return null;
            }),
            reads("PersonMergeService#sheet", IDENTITY, null, (x, b) -> b.merges.sheet(x.personId(), x.personId())),
            changes(
                    "PersonMergeService#ask",
                    IDENTITY,
                    null,
                    (x, b) -> b.merges.ask(x.personId(), x.personId(), merge())),
            free(
                    "ConsentQueries#scan",
                    "the case and the consent are found as by preview; ConsentServiceIT has a scan"),
            free("PersonMergeService#rows", "only people whom a case opens; see PersonMergeIT"),
            free("PersonMergeService#undo", "the person who stayed is asked for as by sheet; PersonMergeIT has merges"),
            free("PersonMergeService#forget", "answers nothing"),
            free("ViewerQueries#of", "who looked, to whom she leads, supervises or protects data: see ViewersIT"),
            free("ViewerQueries#mayAsk", "answers as of does, with yes or no: see ViewersIT"),
            free("PersonService#add", "makes a person and shows nobody"),
            free("PersonSearch#warmUp", "answers nothing"),
            free("CaseYears#begin", "counts years and answers nothing"),
            free("Timeline#kinds", "names of kinds of events, of no case"));

    /** Seen when the year of the sample is her only one: it is moved to a year of its own. */
    private static Object year(Sample sample, Bench bench) {
        bench.database.change("update core_case_file set code_year = 1990 where id = ?", sample.caseFileId());
        try {
            return bench.caseQueries.years().contains(1990);
        } finally {
            bench.database.change("update core_case_file set code_year = 2026 where id = ?", sample.caseFileId());
        }
    }

    private static PersonDraft called(Sample sample) {
        PersonDraft draft = new PersonDraft();
        draft.setGivenName(sample.canary());
        return draft;
    }

    private static MergeDraft merge() {
        MergeDraft draft = new MergeDraft();
        draft.setReason("Izmišljen razlog.");
        return draft;
    }

    private static Object step(Sample sample, Bench bench) {
        boolean closes = !bench.database
                .sql("select role from core_staff_role where staff_id = ? and role = 'SUPERVISOR'", bench.staffNow.id())
                .isEmpty();
        bench.database.change("update core_case_file set status = 'ACTIVE' where id = ?", sample.caseFileId());
        StatusDraft draft = new StatusDraft();
        draft.setReason("Izmišljen razlog.");
        draft.setClosureReason("GOALS_MET");
        bench.statuses.take(sample.code(), closes ? CaseStep.CLOSE : CaseStep.FOLLOW, draft);
        return null;
    }

    private static int version(Sample sample, Bench bench) {
        return number("select version from core_case_file where id = ?", sample.caseFileId(), bench);
    }

    private static int personVersion(Sample sample, Bench bench) {
        return number("select version from core_person where id = ?", sample.personId(), bench);
    }

    private static int number(String sql, long id, Bench bench) {
        List<?> found = bench.database.sql(sql, id);
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }
}
