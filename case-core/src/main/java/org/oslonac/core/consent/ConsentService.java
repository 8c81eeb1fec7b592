package org.oslonac.core.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.task.api.ClientCodes;

/** Enters what she answered, and that she takes it back. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ConsentService {

    static final String SUBJECT = "consent";

    @Inject
    ConsentRepository consents;

    @Inject
    ClientCodes clients;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Enters an answer about one purpose and one recipient, in the caller's transaction if there is one.
     *
     * @param scan the signed form, or {@code null}
     * @throws ConsentRefused when it does not fit what she said before, or the file is none that the register takes
     * @throws ChangedMeanwhile when a colleague has entered another answer about the same meanwhile
     */
    public long record(String code, ConsentDraft draft, ScanDraft scan) {
        access.require(DataClass.TRAFFICKING);
        draft.setCaseFileId(client(code));
        draft.check();
        long id = consents.newId();
        Consent before = consents.newest(
                draft.getCaseFileId(), draft.getPurpose(), draft.recipient().orElseThrow());
        Consent consent = Consent.answered(
                id, draft, before, staff.id(), clock.instant(), consents.seal(draft.getCaseFileId(), id));
        consents.add(consent);
        if (scan != null) {
            consents.add(new ConsentScan(id, scan, consents.seal(consent)));
        }
        audit.created(SUBJECT, id);
        return id;
    }

    /**
     * She takes a consent back: from then on nothing more is done for its purpose.
     *
     * @throws ConsentRefused when it does not hold any more, or was given later than that
     * @throws ChangedMeanwhile when a colleague has entered the same meanwhile
     */
    public void withdraw(String code, WithdrawalDraft draft) {
        access.require(DataClass.TRAFFICKING);
        Consent consent = consents.get(client(code), draft.getConsentId());
        consents.lock(consent);
        if (consent.version() != draft.getVersion()) {
            throw new ChangedMeanwhile();
        }
        if (draft.getWithdrawnAt() == null) {
            throw new ConsentRefused("incomplete");
        }
        Consent newest = consents.newest(consent.caseFileId(), consent.purpose(), consent.recipient());
        if (newest.getId() != consent.getId()) {
            throw new ChangedMeanwhile();
        }
        Instant at = draft.getWithdrawnAt().atZone(OfficeTime.ZONE).toInstant();
        consent.withdraw(
                at,
                consents.seal(consent).seal(ConsentSecret.WITHDRAWAL_NOTE, draft.getNote()),
                staff.id(),
                clock.instant());
        consents.write();
        audit.changed(SUBJECT, consent.getId(), "withdrawn");
    }

    private long client(String code) {
        long client = clients.find(code).orElseThrow(() -> access.refuse("case_file", null));
        access.requireCase(client, DataClass.TRAFFICKING);
        return client;
    }
}
