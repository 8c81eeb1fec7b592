package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.casefile.api.CaseStatusChanged;
import org.oslonac.core.casefile.api.ClosingGuard;
import org.oslonac.core.vault.Seal;

/** Closing a case over something open takes a second person, who reads what is open and why it is closed all the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseClosingApproval implements Approvable {

    static final String TYPE = "CASE_CLOSING";

    @Inject
    CaseClosingRepository requests;

    @Inject
    CaseFileRepository files;

    @Inject
    Instance<ClosingGuard> guards;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<CaseStatusChanged> changed;

    /** Asks for the closing of this case. An earlier wish is void; the same wish again is the same wish. */
    void ask(CaseFile file, Closing closing, StatusAct act) {
        files.lock(file.getId());
        Optional<CaseClosingRequest> last = requests.last(file.getId());
        if (last.filter(one -> isSame(one, closing, act)).isPresent()
                && approvals.get().waiting(TYPE, last.get().getId()).isPresent()) {
            return;
        }
        last.ifPresent(one -> approvals.get().drop(TYPE, one.getId()));
        approvals.get().submit(TYPE, requests.add(file.getId(), closing, act).getId());
    }

    /** Whether the same colleague asks for the same, as when a button is pressed twice. */
    private boolean isSame(CaseClosingRequest request, Closing closing, StatusAct act) {
        Seal seal = requests.seal(request);
        return request.closing(closing.stillOpen(), seal).equals(closing)
                && request.act(act.at(), seal).equals(act);
    }

    /** The request for this case that waits for a decision. */
    Optional<Long> waiting(long caseFileId) {
        return requests.last(caseFileId).flatMap(one -> approvals.get().waiting(TYPE, one.getId()));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "casefile.closing";
    }

    @Override
    public void lock(long requestId) {
        files.lock(requests.get(requestId).getCaseFileId());
    }

    @Override
    public ApprovalSubject subject(long requestId) {
        access.require(DataClass.TRAFFICKING);
        CaseClosingRequest request = requests.get(requestId);
        CaseFile file = files.submitted(request.getCaseFileId());
        Closing closing = request.closing(openIn(file.getId()), requests.seal(request));
        StatusAct act = request.act(request.getRequestedAt(), requests.seal(request));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("casefile.closing.code", file.getCode()));
        facts.add(Fact.code(
                "casefile.closing.status", "case_status", file.getStatus().name()));
        facts.add(Fact.key("casefile.closing.step", "casefile.CaseStep." + request.step()));
        facts.add(Fact.code("casefile.status.closureReason", "closure_reason", closing.reason()));
        closing.stillOpen().forEach(open -> facts.add(Fact.key("casefile.closing.open", open)));
        facts.add(Fact.text("casefile.status.overrideReason", closing.overrideReason()));
        facts.add(Fact.text("casefile.status.reason", act.reason()));
        return new ApprovalSubject(file.getCode(), "/cases/" + file.getCode(), facts, Set.of(act.staffId()));
    }

    @Override
    public void execute(long requestId, Approved approved) {
        CaseClosingRequest request = requests.get(requestId);
        CaseFile file = files.submitted(request.getCaseFileId());
        CaseStatus from = file.getStatus();
        Seal seal = requests.seal(request);
        files.add(file.close(request.closing(openIn(file.getId()), seal), request.act(clock.instant(), seal)));
        files.write();
        audit.changed(CaseFileService.SUBJECT, file.getId(), "status " + request.step());
        changed.fire(new CaseStatusChanged(file.getId(), from, file.getStatus()));
    }

    List<String> openIn(long caseFileId) {
        return guards.stream()
                .flatMap(guard -> guard.reasonsToStayOpen(caseFileId).stream())
                .toList();
    }
}
