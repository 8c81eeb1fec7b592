package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseFileRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseYears years;

    /** The row of the year stays locked until the transaction ends, so a rollback gives its number back. */
    CaseCode nextCode(int year) {
        if (!countUp(year)) {
            years.begin(year);
            countUp(year);
        }
        Number number =
                (Number) entities.createNativeQuery("select last_number from core_case_number where number_year = ?")
                        .setParameter(1, year)
                        .getSingleResult();
        return new CaseCode(year, number.intValue());
    }

    private boolean countUp(int year) {
        return entities.createNativeQuery(
                                "update core_case_number set last_number = last_number + 1 where number_year = ?")
                        .setParameter(1, year)
                        .executeUpdate()
                > 0;
    }

    void add(CaseFile file) {
        entities.persist(file);
        entities.flush();
    }

    void add(CaseStatusChange change) {
        entities.persist(change);
    }

    void add(CaseNote note) {
        entities.persist(note);
        entities.flush();
    }

    CaseFile get(long id) {
        CaseFile file = entities.find(CaseFile.class, id);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    CaseFile get(String code) {
        return CaseCode.parse(code).flatMap(this::find).orElseThrow(NotFound::new);
    }

    Optional<CaseFile> find(CaseCode code) {
        return entities.createQuery("select f from CaseFile f where f.code = :code", CaseFile.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst();
    }

    /**
     * The note, for one who corrects it: a second one waits until the first is done.
     *
     * @throws ChangedMeanwhile when another note stands in its place already
     */
    CaseNote noteToCorrect(long id) {
        CaseNote note = entities.find(CaseNote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note == null) {
            throw new NotFound();
        }
        long corrections = entities.createQuery(
                        "select count(n) from CaseNote n where n.correctsId = :note", Long.class)
                .setParameter("note", id)
                .getSingleResult();
        if (corrections > 0) {
            throw new ChangedMeanwhile();
        }
        return note;
    }

    /** Writes now, so that a conflict is met here and told as one. */
    void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException conflict) {
            throw new ChangedMeanwhile();
        }
    }
}
