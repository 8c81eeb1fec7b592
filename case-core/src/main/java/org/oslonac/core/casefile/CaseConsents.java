package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.oslonac.core.consent.api.ConsentCheck;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.EarlierConsents;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.vault.SealedText;

/**
 * What a case asks of the register of consents, and what it hands over to it: cases that were opened before there was a
 * register hold a state and a note of their own, which are entered there when the house starts and emptied here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseConsents {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseFileRepository files;

    @Inject
    ConsentCheck check;

    @Inject
    EarlierConsents register;

    @Inject
    Clock clock;

    /** Where her consent to the processing that help needs stands now. */
    ConsentState state(long caseFileId) {
        return check.state(caseFileId, ConsentPurpose.ASSISTANCE, Recipient.NONE, clock.instant());
    }

    /** Hands some cases over to the register; whoever is cut off calls it again. @return how many; none when all are done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int handOver() {
        List<?> rows = entities.createNativeQuery("select id, consent_state, consent_note, opened_by,"
                        + " timestampdiff(microsecond, '1970-01-01', opened_at) from core_case_file"
                        + " where consent_state is not null order by id limit " + AT_ONCE + " for update")
                .getResultList();
        rows.forEach(row -> handOver((Object[]) row));
        return rows.size();
    }

    private void handOver(Object[] row) {
        long id = ((Number) row[0]).longValue();
        ConsentState state = ConsentState.valueOf((String) row[1]);
        String note = files.seal(id)
                .open(CaseSecret.CONSENT_NOTE, new SealedText().convertToEntityAttribute((String) row[2]));
        long by = ((Number) row[3]).longValue();
        Instant at = Instant.EPOCH.plus(((Number) row[4]).longValue(), ChronoUnit.MICROS);
        if (state != ConsentState.NOT_ASKED) {
            register.carryOver(id, state, note, by, at);
        } else if (note != null) {
            files.addNote(id, new StatusAct(by, at, null), note);
        }
        entities.createNativeQuery("update core_case_file set consent_state = null, consent_note = null where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }
}
