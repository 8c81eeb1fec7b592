package org.oslonac.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.StaffPrincipal;

/**
 * Writes the trace of an act, as the last work of the act's transaction: when the row cannot be written, the act fails
 * (Q17). The subject is the name of a table without its prefix.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    @Inject
    TransactionTrail trail;

    @Inject
    @Any
    Instance<TraceWatch> watches;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** One record was opened and these classes of it were shown. */
    public void read(String subject, long id, DataClass... shown) {
        write(AuditAction.READ, subject, id, names(shown));
    }

    /** A masked field was uncovered. */
    public void revealed(String subject, long id, DataClass shown) {
        write(AuditAction.REVEALED, subject, id, shown.name());
    }

    /** A list was shown; {@code rows} is how many records were in sight. */
    public void listed(String subject, int rows) {
        write(AuditAction.LISTED, subject, null, "rows=" + rows);
    }

    public void searched(String subject, int hits) {
        write(AuditAction.SEARCHED, subject, null, "hits=" + hits);
    }

    public void created(String subject, long id) {
        write(AuditAction.CREATED, subject, id, null);
    }

    /** @param what the verb of the change or the group of fields, never a value */
    public void changed(String subject, long id, String what) {
        write(AuditAction.CHANGED, subject, id, what);
    }

    /** @param what the name of the report or list, the format and the number of rows */
    public void exported(String subject, String what) {
        write(AuditAction.EXPORTED, subject, null, what);
    }

    /** Records of this kind left the house one by one, each under its own id. */
    public void exported(String subject, Collection<Long> ids, String what) {
        ids.forEach(id -> write(AuditAction.EXPORTED, subject, id, what));
    }

    public void imported(String subject, long id, int rows) {
        write(AuditAction.IMPORTED, subject, id, "rows=" + rows);
    }

    /** Something was asked for that is not there, or not for the asker; {@code id} is {@code null} where there is none. */
    public void refused(String subject, Long id) {
        write(AuditAction.REFUSED, subject, id, null);
    }

    public void signedIn(long staffId) {
        append(staffId, AuditAction.SIGNED_IN, "staff_account", staffId, null);
    }

    /** @param staffId the account that was tried, or {@code null} when there is none of that name */
    public void signInRefused(Long staffId) {
        append(null, AuditAction.SIGN_IN_REFUSED, "staff_account", staffId, null);
    }

    /** The ends of the chains were written outside the database, as this line of the file of anchors. */
    void anchored(long number) {
        write(AuditAction.ANCHORED, AuditAnchors.SUBJECT, number, null);
    }

    /** @param finding as {@link VerificationRow} reads it */
    void verified(String finding) {
        write(AuditAction.VERIFIED, AuditVerification.SUBJECT, null, finding);
    }

    private void write(AuditAction action, String subject, Long id, String fields) {
        append(staff.principal().map(StaffPrincipal::id).orElse(null), action, subject, id, fields);
    }

    private void append(Long staffId, AuditAction action, String subject, Long id, String fields) {
        watches.forEach(watch -> watch.traced(staffId, action, subject, id));
        trail.add(new AuditEntry(clock.instant(), staffId, action, subject, id, fields));
    }

    private static String names(DataClass... classes) {
        return Arrays.stream(classes).map(Enum::name).collect(Collectors.joining(","));
    }
}
