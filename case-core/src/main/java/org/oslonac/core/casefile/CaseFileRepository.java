package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** The row of the year stays locked until the transaction ends, so a rollback gives its number back. */
    CaseCode nextCode(int year) {
        entities.createNativeQuery("insert into core_case_number (number_year, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, year)
                .executeUpdate();
        Number number =
                (Number) entities.createNativeQuery("select last_number from core_case_number where number_year = ?")
                        .setParameter(1, year)
                        .getSingleResult();
        return new CaseCode(year, number.intValue());
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
