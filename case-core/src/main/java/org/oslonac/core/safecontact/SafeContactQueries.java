package org.oslonac.core.safecontact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.vault.Seal;

/** Reads what was agreed with a client about reaching her. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class SafeContactQueries {

    @Inject
    SafeContactRepository plans;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The plan that no other superseded, expired or not; empty when nothing was agreed yet. */
    public Optional<SafeContactDetails> current(long caseFileId) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        Optional<SafeContactPlan> plan = plans.findLatest(caseFileId);
        plan.ifPresent(found -> audit.read(SafeContactService.SUBJECT, found.getId(), DataClass.CONTACT));
        return plan.map(found -> SafeContactDetails.of(found, clock.instant(), plans.seal(found)));
    }

    /**
     * What was agreed and what it means now, in one query: for the head of a case and the call page.
     *
     * @param channel a code of {@code contact_channel}
     */
    public SafeContactStatus now(long caseFileId, String channel) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        Instant now = clock.instant();
        return plans.findLatest(caseFileId)
                .map(plan -> {
                    audit.read(SafeContactService.SUBJECT, plan.getId(), DataClass.CONTACT);
                    return new SafeContactStatus(
                            SafeContactDetails.of(plan, now, plans.seal(plan)), plan.check(now, channel));
                })
                .orElseGet(() -> new SafeContactStatus(null, SafeContactCheck.NO_PLAN));
    }

    /** Every plan that was ever agreed with her, the newest first. */
    public List<SafeContactDetails> history(long caseFileId) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        List<SafeContactPlan> all = plans.all(caseFileId);
        audit.listed(SafeContactService.SUBJECT, all.size());
        return all.stream()
                .map(plan -> SafeContactDetails.of(plan, clock.instant(), plans.seal(plan)))
                .toList();
    }

    /** A form for a new plan that begins with what holds now. */
    public SafeContactDraft draft(long caseFileId) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        return plans.findLatest(caseFileId)
                .map(plan -> {
                    audit.read(SafeContactService.SUBJECT, plan.getId(), DataClass.CONTACT);
                    return draft(plan);
                })
                .orElseGet(SafeContactDraft::new);
    }

    private SafeContactDraft draft(SafeContactPlan plan) {
        Seal seal = plans.seal(plan);
        SafeContactDraft draft = new SafeContactDraft();
        draft.setTimeZone(plan.zone().getId());
        draft.setVoicemail(plan.voicemail());
        draft.setCodeWord(plan.codeWord(seal));
        draft.setWhoMayAnswer(plan.whoMayAnswer(seal));
        draft.setReason(plan.reason(seal));
        draft.setValidUntil(plan.state(clock.instant()) == PlanState.EXPIRED ? null : plan.validUntil());
        draft.setChannels(new LinkedHashSet<>(plan.channels()));
        draft.setHours(SafeContactDetails.together(plan.hours()).stream()
                .map(hours -> new HoursDraft(hours.days(), hours.from(), hours.until()))
                .toList());
        draft.setNumbers(plan.numbers().stream()
                .map(number -> new NumberDraft(number, seal))
                .toList());
        return draft;
    }

    /**
     * The clients who agreed to be reached at this number. A shared telephone has several; the page shows only what the
     * asker may know (D27).
     *
     * @param numberHash as made by {@code PhoneHash}
     */
    public List<Long> clientsAt(String numberHash) {
        access.require(DataClass.CONTACT);
        List<Long> clients = plans.clientsAt(numberHash, access.cases());
        audit.searched(SafeContactService.SUBJECT, clients.size());
        return clients;
    }
}
