package org.oslonac.core.keyrenewal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.vault.VaultKeeper;

/** Shows the administrator how it stands with the keys, and takes her request for new ones. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class KeyRenewalService {

    private static final int SHOWN = 10;

    @Inject
    KeyRenewalRepository renewals;

    @Inject
    KeyRenewalApproval approval;

    @Inject
    VaultKeeper keeper;

    @Inject
    StaffService colleagues;

    @Inject
    CurrentStaff staff;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public KeyState state() {
        List<KeyRenewalRow> rows =
                renewals.latest(SHOWN).stream().map(KeyRenewal::row).toList();
        audit.listed(KeyRenewalApproval.SUBJECT, rows.size());
        return new KeyState(
                keeper.keyFileName(),
                keeper.keysInUse(),
                keeper.keysErased(),
                rows,
                colleagues.names(rows.stream()
                        .flatMap(row -> Stream.of(row.requestedBy(), row.approvedBy()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                approval.waiting().orElse(null));
    }

    /** @throws DomainException while one waits for a decision or is going on */
    public void ask() {
        stepUp.demand();
        if (approval.waiting().isPresent() || renewals.running().isPresent()) {
            throw new DomainException("keyrenewal.error.already");
        }
        KeyRenewal renewal = new KeyRenewal(staff.id(), clock.instant());
        renewals.add(renewal);
        audit.created(KeyRenewalApproval.SUBJECT, renewal.getId());
        approval.submit(renewal);
    }
}
