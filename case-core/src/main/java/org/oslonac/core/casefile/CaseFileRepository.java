package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseFileRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseYears years;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    @Inject
    Access access;

    /** Waits until nobody else is opening a case of this year; the row of the year stays locked to the end. */
    void queue(int year) {
        if (!lock(year)) {
            years.begin(year);
            lock(year);
        }
    }

    private boolean lock(int year) {
        return !entities.createNativeQuery("select last_number from core_case_number where number_year = ? for update")
                .setParameter(1, year)
                .getResultList()
                .isEmpty();
    }

    /** The next number of the year, for whoever has {@linkplain #queue queued}; a rollback gives it back. */
    CaseCode nextCode(int year) {
        entities.createNativeQuery("update core_case_number set last_number = last_number + 1 where number_year = ?")
                .setParameter(1, year)
                .executeUpdate();
        Number number =
                (Number) entities.createNativeQuery("select last_number from core_case_number where number_year = ?")
                        .setParameter(1, year)
                        .getSingleResult();
        return new CaseCode(year, number.intValue());
    }

    /** The case that this form has opened. */
    Optional<CaseCode> submitted(String key) {
        return key == null
                ? Optional.empty()
                : entities.createQuery("select f.code from CaseFile f where f.submissionKey = :key", String.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst()
                        .flatMap(CaseCode::parse);
    }

    void add(CaseFile file) {
        entities.persist(file);
        entities.flush();
    }

    void add(CaseStatusChange change) {
        long id = ids.next();
        change.writtenAs(id, vault.row(KeyOwner.caseFile(change.getCaseFileId()), id));
        entities.persist(change);
    }

    void addNote(long caseFileId, StatusAct act, String body) {
        long id = ids.next();
        add(new CaseNote(id, caseFileId, act, body, vault.row(KeyOwner.caseFile(caseFileId), id)));
    }

    /** Puts a note in place of an earlier one. */
    void correct(CaseNote old, StatusAct act, String body) {
        long id = ids.next();
        add(old.correctedBy(id, act, body, vault.row(KeyOwner.caseFile(old.getCaseFileId()), id)));
    }

    private void add(CaseNote note) {
        entities.persist(note);
        entities.flush();
    }

    long newId() {
        return ids.next();
    }

    /** What seals and opens what is written of this case. */
    Seal seal(long caseFileId) {
        return vault.row(KeyOwner.caseFile(caseFileId), caseFileId);
    }

    Seal seal(CaseNote note) {
        return vault.row(KeyOwner.caseFile(note.getCaseFileId()), note.getId());
    }

    Seal seal(CaseStatusChange step) {
        return vault.row(KeyOwner.caseFile(step.getCaseFileId()), step.getId());
    }

    /** The case that an approver is asked to decide on, whoever is on its team. */
    CaseFile submitted(long id) {
        CaseFile file = entities.find(CaseFile.class, id);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    /** The case as it is in the database now, for an act that was allowed; whoever else changes it waits until this is done. */
    CaseFile lock(long id) {
        CaseFile file = submitted(id);
        entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    /** The case of this code, if the signed-in colleague may know of it. */
    CaseFile get(String code) {
        return find("select f from CaseFile f", code);
    }

    /** The case with its languages and its team, in one query. */
    CaseFile getWhole(String code) {
        return find("select distinct f from CaseFile f left join fetch f.languages left join fetch f.team", code);
    }

    /** What is hidden and what is not there take the same steps, so that no clock tells them apart (Q11). */
    private CaseFile find(String select, String code) {
        String known = CaseCode.parse(code).map(CaseCode::text).orElse("");
        CaseScope scope = access.cases();
        CaseFile found = scope.bind(
                        entities.createQuery(select + " where f.code = :code and " + scope.of("f.id"), CaseFile.class))
                .setParameter("code", known)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.refuse(CaseFileService.SUBJECT, hidden(known)));
        access.found(found.getId(), found.getPersonId());
        return found;
    }

    private Long hidden(String code) {
        return entities.createQuery("select f.id from CaseFile f where f.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    CaseNote note(long id) {
        CaseNote note = entities.find(CaseNote.class, id);
        if (note == null) {
            throw new NotFound();
        }
        return note;
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
