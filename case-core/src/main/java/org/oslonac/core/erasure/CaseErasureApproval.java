package org.oslonac.core.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.erasure.api.ErasurePart;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Vault;

/** A case is erased when a second person has read what goes, and only if it is still that. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseErasureApproval implements Approvable {

    static final String TYPE = "CASE_ERASURE";
    static final String SUBJECT = "case_erasure";

    @Inject
    ErasureRepository erasures;

    @Inject
    @Any
    Instance<ErasurePart> parts;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Asks for it. An earlier wish for this case is void; the same wish again is the same wish. */
    void ask(CaseErasure wanted) {
        Optional<CaseErasure> last = erasures.last(wanted.caseFileId());
        boolean same = last.filter(one -> wanted.isSame(one, erasures.seal(wanted), erasures.seal(one)))
                .flatMap(one -> approvals.get().waiting(TYPE, one.getId()))
                .isPresent();
        if (!same) {
            last.ifPresent(one -> approvals.get().drop(TYPE, one.getId()));
            erasures.add(wanted);
            audit.created(SUBJECT, wanted.getId());
            approvals.get().submit(TYPE, wanted.getId());
        }
    }

    /** What stands against the erasing of this case. */
    List<String> holds(long caseFileId) {
        return parts.stream().flatMap(part -> part.holds(caseFileId).stream()).toList();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "erasure.one.title";
    }

    @Override
    public void lock(long erasureId) {
        erasures.lockCase(erasures.lock(erasureId).caseFileId());
    }

    @Override
    public ApprovalSubject subject(long erasureId) {
        CaseErasure erasure = erasures.get(erasureId);
        String code = erasures.code(erasure.caseFileId());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("erasure.code", code));
        facts.add(Fact.key("erasure.ground", "erasure.ErasureGround." + erasure.ground()));
        if (erasure.receivedOn() != null) {
            facts.add(Fact.text("erasure.receivedOn", erasure.receivedOn().toString()));
        }
        facts.add(Fact.text("erasure.reason", erasure.reason(erasures.seal(erasure))));
        if (!erasure.isDone()) {
            parts.stream()
                    .flatMap(part -> part.amounts(erasure.caseFileId()).stream())
                    .filter(amount -> amount.count() > 0)
                    .map(amount -> Fact.text(amount.key(), Long.toString(amount.count())))
                    .forEach(facts::add);
            holds(erasure.caseFileId()).forEach(hold -> facts.add(Fact.key("erasure.hold", hold)));
        }
        return new ApprovalSubject(code, null, facts, Set.of(erasure.requestedBy()));
    }

    @Override
    public void execute(long erasureId, Approved approved) {
        CaseErasure erasure = erasures.get(erasureId);
        List<String> holds = holds(erasure.caseFileId());
        if (!holds.isEmpty()) {
            throw new ErasureRefused("held", holds);
        }
        Instant now = clock.instant();
        Set<KeyOwner> owners = new HashSet<>();
        parts.forEach(part -> owners.addAll(part.owners(erasure.caseFileId())));
        parts.forEach(part -> part.erase(erasure.caseFileId(), now));
        vault.erase(owners);
        erasure.done(approved, now);
        audit.changed(SUBJECT, erasureId, "erased");
        audit.changed("case_file", erasure.caseFileId(), "erased");
    }
}
