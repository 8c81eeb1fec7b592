package org.oslonac.core.safecontact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.PhoneHash;
import org.oslonac.core.vault.Seal;

/** Agrees with a client how she may be reached, and stands between every outgoing call and her safety (D26). */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class SafeContactService {

    static final String SUBJECT = "safe_contact_plan";

    @Inject
    SafeContactRepository plans;

    @Inject
    PhoneHash hashes;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Keeps what was agreed; the plan before it is superseded.
     *
     * @throws PlanRefused when the agreement contradicts itself, names a number that cannot be dialled, or ends in the past
     */
    public long agree(long caseFileId, SafeContactDraft agreement) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        Instant now = clock.instant();
        Set<SafeNumber> numbers = new LinkedHashSet<>();
        long id = plans.newId();
        Seal seal = plans.seal(caseFileId, id);
        agreement.getNumbers().forEach(draft -> number(draft, seal).ifPresent(numbers::add));
        SafeContactPlan plan = new SafeContactPlan(
                id, caseFileId, agreement, numbers, new SafeContactPlan.Agreement(staff.id(), now), seal);
        plans.findLatest(caseFileId).ifPresent(old -> old.supersede(now));
        plans.add(plan);
        audit.created(SUBJECT, plan.getId());
        return plan.getId();
    }

    private Optional<SafeNumber> number(NumberDraft draft, Seal seal) {
        if (draft.isMasked()) {
            return Optional.of(new SafeNumber(draft.getKnownHash(), draft.getKnownTail(), null, draft.getNote(), seal));
        }
        if (draft.getNumber() == null || draft.getNumber().isBlank()) {
            return Optional.empty();
        }
        PhoneNumber number =
                PhoneNumber.parse(draft.getNumber()).orElseThrow(() -> new PlanRefused("safecontact.error.number"));
        return Optional.of(new SafeNumber(
                hashes.of(number), number.tail(), draft.isKept() ? number.e164() : null, draft.getNote(), seal));
    }

    /**
     * Whether she may be reached at this instant on this channel. Nothing is written: it is asked before dialling and again
     * by {@link #outgoing}.
     *
     * @param channel a code of {@code contact_channel}
     */
    public SafeContactCheck check(long caseFileId, Instant at, String channel) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        return plans.findLatest(caseFileId).map(plan -> plan.check(at, channel)).orElse(SafeContactCheck.NO_PLAN);
    }

    /**
     * Every outgoing call to a client goes through here, in the transaction that keeps the call. A call against the plan is
     * kept with its reason.
     *
     * @param reason why she is called all the same; needed only when the plan says no
     * @throws ReasonNeeded when the plan says no and there is no reason
     */
    public void outgoing(long caseFileId, Instant at, String channel, String reason) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        plans.findLatest(caseFileId)
                .filter(plan -> plan.check(at, channel).isReasonNeeded())
                .ifPresent(plan -> {
                    long id = plans.newId();
                    UnsafeCall call = new UnsafeCall(
                            id,
                            plan,
                            new UnsafeCall.AskedCall(at, channel, reason),
                            staff.id(),
                            plans.seal(caseFileId, id));
                    plans.add(call);
                    audit.created("unsafe_call", call.getId());
                });
    }

    /** The first instant not before {@code from} at which she may be called: for proposing when to try again. */
    public Instant nextAllowed(long caseFileId, Instant from) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        return plans.findLatest(caseFileId)
                .filter(plan -> plan.state(from) == PlanState.ACTIVE)
                .flatMap(plan -> plan.nextAllowed(from))
                .orElse(from);
    }
}
