package org.oslonac.core.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.task.api.ClientCodes;

/** Hands a shift over. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class HandoverService {

    static final String SUBJECT = "handover_note";

    /** Call-backs that fall due within this time after the note are the next shift's. */
    public static final Duration AHEAD = Duration.ofHours(24);

    @Inject
    HandoverRepository notes;

    @Inject
    CallBackQueries callBacks;

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
     * Keeps the note together with the call-backs that are open now.
     *
     * @throws HandoverRefused when there is nothing to say, or a code is not that of a client
     */
    public long handOver(HandoverDraft draft) {
        access.require(DataClass.CONTACT);
        Instant now = clock.instant();
        long id = notes.newId();
        Set<ClientAtRisk> atRisk = new LinkedHashSet<>();
        for (HandoverDraft.RiskDraft risk : draft.getAtRisk()) {
            if (risk.getCode() != null && !risk.getCode().isBlank()) {
                long client = client(risk.getCode());
                atRisk.add(new ClientAtRisk(client, risk.getWatch(), notes.seal(id, client)));
            }
        }
        HandoverNote note = new HandoverNote(
                id,
                draft.getBody(),
                atRisk,
                callBacks.dueBefore(now.plus(AHEAD)),
                new HandoverNote.Writing(staff.id(), now),
                notes.seal(id));
        notes.add(note);
        audit.created(SUBJECT, note.getId());
        return note.getId();
    }

    private long client(String code) {
        return clients.find(code).orElseThrow(() -> new HandoverRefused("noClient", code.strip()));
    }

    /** The signed-in colleague has read it. */
    public void markRead(long id) {
        access.require(DataClass.CONTACT);
        if (notes.get(id).readBy(staff.id(), clock.instant())) {
            audit.changed(SUBJECT, id, "read mark");
        }
    }
}
