package org.oslonac.matrix;

import static org.oslonac.core.access.DataClass.CONTACT;
import static org.oslonac.core.audit.AuditAction.CHANGED;
import static org.oslonac.core.audit.AuditAction.CREATED;
import static org.oslonac.core.audit.AuditAction.LISTED;
import static org.oslonac.core.audit.AuditAction.READ;
import static org.oslonac.core.audit.AuditAction.SEARCHED;
import static org.oslonac.matrix.Row.changes;
import static org.oslonac.matrix.Row.free;
import static org.oslonac.matrix.Row.reads;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.oslonac.core.callback.AttemptDraft;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackFilter;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.callback.RegularContactScope;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.contact.CallDraft;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.ContactFilter;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;

/** The line: contacts, call-backs, rhythms, agreements and handovers. */
final class LineRows {

    private static final PageRequest PAGE = new PageRequest(0, 200, "due", false);
    private static final String PHONE = "SOS_PHONE";

    private LineRows() {}

    static final List<Row> CONTACTS = List.of(
            reads("ContactQueries#details", CONTACT, READ, (x, b) -> b.contactQueries.details(x.contact())),
            reads(
                    "ContactQueries#rows",
                    CONTACT,
                    LISTED,
                    (x, b) -> b.contactQueries
                                    .rows(
                                            new ContactFilter(
                                                    null, null, null, null, null, null, null, null, false, x.contact()),
                                            PAGE)
                                    .total()
                            > 0),
            reads("ContactCallers#ofNumber", CONTACT, SEARCHED, (x, b) -> {
                var trace = b.contactCallers.ofNumber(x.number());
                return trace.clients().isEmpty() && trace.earlier() == 0 ? "nobody" : "known";
            }),
            changes("ContactService#save", CONTACT, CREATED, (x, b) -> {
                b.contacts.save(Samples.contact(x.caseFileId(), x.number()));
                return null;
            }),
            changes("ContactService#correct", CONTACT, CHANGED, (x, b) -> {
                ContactDraft draft = Samples.contact(x.caseFileId(), x.number());
                draft.setSummary("Ispravljeno.");
                b.contacts.correct(x.contact(), draft, "Izmišljen razlog.");
                return null;
            }),
            changes("ContactService#takeNote", CONTACT, CHANGED, (x, b) -> {
                b.contacts.takeNote(x.contact());
                return null;
            }),
            changes("ContactService#undo", CONTACT, null, (x, b) -> b.contacts.undo(x.contact())),
            changes("ContactClients#link", CONTACT, null, (x, b) -> {
                b.contactClients.link(x.contact(), x.code());
                return null;
            }),
            changes("ContactClients#unlink", CONTACT, CHANGED, (x, b) -> {
                b.contactClients.unlink(x.contact(), x.code());
                return null;
            }),
            reads("ContactClients#client", CONTACT, null, (x, b) -> b.contactClients.client(x.code())),
            reads("ContactClients#clients", CONTACT, null, (x, b) -> b.contactClients.clients(List.of(x.code()))),
            reads(
                    "ContactClients#mayBeCalled",
                    CONTACT,
                    null,
                    (x, b) -> b.contactClients.mayBeCalled(x.code(), PHONE, Instant.now())),
            changes(
                    "ContactCases#open",
                    CONTACT,
                    CREATED,
                    (x, b) -> b.contactCases.open(x.contact(), new CaseFileDraft())),
            changes(
                    "CallIntake#save",
                    CONTACT,
                    CREATED,
                    (x, b) -> b.intake.save(new CallDraft(
                            Samples.contact(x.caseFileId(), x.number()), new SafeContactDraft(), null, null))),
            changes("CallIntake#saveAndOpen", CONTACT, CREATED, (x, b) -> {
                CaseFileDraft opening = new CaseFileDraft();
                opening.setPersonId(x.personId());
                ContactDraft contact = Samples.contact(x.caseFileId(), x.number());
                contact.setClients(new java.util.LinkedHashSet<>());
                return b.intake.saveAndOpen(new CallDraft(contact, new SafeContactDraft(), null, null), opening);
            }),
            free("ContactService#saved", "the code of a call by the random key of her own form"),
            free("ContactCallers#recognise", "codes of callers, of no client"),
            free("ContactDrafts#keep", "her own draft"),
            free("ContactDrafts#seen", "her own draft"),
            free("ContactDrafts#closed", "her own draft"),
            free("ContactDrafts#open", "her own draft"),
            free("ContactDrafts#mine", "her own drafts"),
            free("ContactDrafts#discard", "her own draft"));

    static final List<Row> CALLS = List.of(
            reads(
                    "CallBackQueries#rows",
                    CONTACT,
                    LISTED,
                    (x, b) -> b.callBackQueries
                                    .rows(new CallBackFilter(null, null, null, x.caseFileId()), PAGE)
                                    .total()
                            > 0),
            reads("CallBackQueries#row", CONTACT, READ, (x, b) -> b.callBackQueries.row(x.callBackId())),
            reads("CallBackQueries#attempts", CONTACT, null, (x, b) -> b.callBackQueries.attempts(x.callBackId())),
            reads(
                    "CallBackQueries#these",
                    CONTACT,
                    LISTED,
                    (x, b) -> !b.callBackQueries.these(List.of(x.callBackId())).isEmpty()),
            reads(
                    "CallBackQueries#dueBefore",
                    CONTACT,
                    null,
                    (x, b) -> b.callBackQueries
                            .dueBefore(Instant.now().plusSeconds(7200))
                            .contains(x.callBackId())),
            changes("CallBackService#promise", CONTACT, CREATED, (x, b) -> {
                CallBackDraft draft = new CallBackDraft();
                draft.setCaseFileId(x.caseFileId());
                draft.setDueAt(tomorrow());
                b.callBacks.promise(draft);
                return null;
            }),
            changes("CallBackService#attempt", CONTACT, CHANGED, (x, b) -> {
                AttemptDraft draft = new AttemptDraft();
                draft.setCallBackId(x.callBackId());
                draft.setVersion(1);
                draft.setResult("NO_ANSWER");
                draft.setNextDueAt(tomorrow());
                draft.setUnsafeReason("Izmišljen razlog.");
                b.callBacks.attempt(draft);
                return null;
            }),
            changes("CallBackService#reached", CONTACT, CHANGED, (x, b) -> {
                b.callBacks.reached(x.caseFileId(), Instant.now());
                return null;
            }),
            changes("CallBackService#cancel", CONTACT, CHANGED, (x, b) -> {
                b.callBacks.cancel(x.callBackId(), 1, "Izmišljen razlog.");
                return null;
            }),
            changes("CallBackService#move", CONTACT, CHANGED, (x, b) -> {
                b.callBacks.move(x.callBackId(), 1, tomorrow());
                return null;
            }),
            changes("CallBackService#assign", CONTACT, CHANGED, (x, b) -> {
                b.callBacks.assign(x.callBackId(), 1, b.staff(Samples.MAKER));
                return null;
            }),
            reads("CallBackService#proposeNext", CONTACT, null, (x, b) -> b.callBacks.proposeNext(x.caseFileId())),
            reads(
                    "RegularContactQueries#rows",
                    CONTACT,
                    LISTED,
                    (x, b) -> b.rhythmQueries.rows(RegularContactScope.ALL, PAGE).rows().stream()
                            .anyMatch(row -> row.id() == x.rhythmId())),
            reads("RegularContactQueries#draft", CONTACT, READ, (x, b) -> b.rhythmQueries.draft(x.caseFileId())),
            reads("RegularContactQueries#of", CONTACT, null, (x, b) -> b.rhythmQueries.of(x.caseFileId())),
            changes("RegularContactService#agree", CONTACT, CREATED, (x, b) -> {
                RegularContactDraft draft = new RegularContactDraft();
                draft.setCaseFileId(x.caseFileId());
                draft.setEveryDays(3);
                draft.setEscalateAfter(2);
                b.rhythms.agree(draft);
                return null;
            }),
            changes("RegularContactService#end", CONTACT, CHANGED, (x, b) -> {
                b.rhythms.end(x.rhythmId(), "Izmišljen razlog.");
                return null;
            }),
            changes("RegularContactService#assign", CONTACT, CHANGED, (x, b) -> {
                b.rhythms.assign(x.rhythmId(), b.staff(Samples.MAKER));
                return null;
            }),
            reads("RegularContactQueries#count", CONTACT, null, LineRows::counted),
            free(
                    "CallBackService#takeBack",
                    "takes back what was promised in the caller's own call of ten seconds ago"));

    static final List<Row> AGREEMENTS = List.of(
            reads("SafeContactQueries#current", CONTACT, READ, (x, b) -> b.safetyQueries.current(x.caseFileId())),
            reads("SafeContactQueries#now", CONTACT, READ, (x, b) -> b.safetyQueries.now(x.caseFileId(), PHONE)),
            reads("SafeContactQueries#history", CONTACT, LISTED, (x, b) -> b.safetyQueries.history(x.caseFileId())),
            reads("SafeContactQueries#draft", CONTACT, READ, (x, b) -> b.safetyQueries.draft(x.caseFileId())),
            reads(
                    "SafeContactQueries#clientsAt",
                    CONTACT,
                    SEARCHED,
                    (x, b) -> !b.safetyQueries.clientsAt(b.hash(x.number())).isEmpty()),
            changes(
                    "SafeContactService#agree",
                    CONTACT,
                    CREATED,
                    (x, b) -> b.safety.agree(x.caseFileId(), new SafeContactDraft())),
            reads(
                    "SafeContactService#check",
                    CONTACT,
                    null,
                    (x, b) -> b.safety.check(x.caseFileId(), Instant.now(), PHONE)),
            changes("SafeContactService#outgoing", CONTACT, null, (x, b) -> {
                b.safety.outgoing(x.caseFileId(), Instant.now(), PHONE, "Izmišljen razlog.");
                return null;
            }),
            reads(
                    "SafeContactService#nextAllowed",
                    CONTACT,
                    null,
                    (x, b) -> b.safety.nextAllowed(x.caseFileId(), Instant.now())),
            reads("HandoverQueries#details", CONTACT, READ, LineRows::atRisk),
            changes("HandoverService#handOver", CONTACT, CREATED, (x, b) -> {
                b.shifts.handOver(Samples.handover(x.code()));
                return null;
            }),
            free("HandoverQueries#latest", "the same note as details, by the same way"),
            free("HandoverQueries#rows", "the words of a shift to the line; clients stand apart from them"),
            free("HandoverQueries#unread", "the words of a shift to the line; clients stand apart from them"),
            free("HandoverService#markRead", "her own mark on a note of the line"));

    /** The note itself is the line's; a client over whom to watch is there for her team alone. */
    private static Object atRisk(Sample sample, Bench bench) {
        return sample != Sample.GHOST
                && bench.shiftQueries.details(sample.handoverId()).atRisk().stream()
                        .anyMatch(risk -> sample.code().equals(risk.code()));
    }

    /** The count is that of the rows, whoever asks. */
    private static Object counted(Sample sample, Bench bench) {
        var rows = bench.rhythmQueries.rows(RegularContactScope.ALL, PAGE);
        if (bench.rhythmQueries.count(RegularContactScope.ALL) != rows.total()) {
            throw new AssertionError("The count is another than that of the list");
        }
        return rows.rows().stream().anyMatch(row -> row.id() == sample.rhythmId());
    }

    private static LocalDateTime tomorrow() {
        return LocalDateTime.now(OfficeTime.ZONE).plusDays(1).withNano(0);
    }
}
