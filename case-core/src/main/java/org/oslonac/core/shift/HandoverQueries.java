package org.oslonac.core.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.ClientCodes;

/** Reads what shifts told each other. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class HandoverQueries {

    /** A note that is older than this is history, read or not. */
    static final Duration CURRENT = Duration.ofDays(3);

    private static final String ROW = "select n from HandoverNote n";
    private static final String UNREAD = " where n.authorId <> :me and n.writtenAt >= :since"
            + " and not exists (select m from HandoverNote o join o.readBy m where o.id = n.id and m.staffId = :me)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HandoverRepository notes;

    @Inject
    ClientCodes clients;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The newest note; empty when no shift was ever handed over. */
    public Optional<HandoverDetails> latest() {
        access.require(DataClass.CONTACT);
        return notes.findLatest().map(this::opened);
    }

    public HandoverDetails details(long id) {
        access.require(DataClass.CONTACT);
        return opened(notes.get(id));
    }

    private HandoverDetails opened(HandoverNote note) {
        audit.read(HandoverService.SUBJECT, note.getId(), DataClass.CONTACT);
        List<ClientAtRisk> atRisk = note.atRisk();
        Map<Long, String> codes =
                clients.codes(atRisk.stream().map(ClientAtRisk::caseFileId).toList());
        return new HandoverDetails(
                note.getId(),
                note.writtenAt(),
                note.authorId(),
                note.body(notes.seal(note.getId())),
                atRisk.stream()
                        .filter(risk -> codes.containsKey(risk.caseFileId()))
                        .map(risk -> new HandoverDetails.Risk(
                                codes.get(risk.caseFileId()), risk.watch(notes.seal(note.getId(), risk.caseFileId()))))
                        .toList(),
                note.callBacks(),
                note.readMarks().stream()
                        .map(mark -> new HandoverDetails.Reader(mark.staffId(), mark.readAt()))
                        .toList());
    }

    private HandoverRow row(HandoverNote note) {
        return new HandoverRow(note.getId(), note.writtenAt(), note.authorId(), note.body(notes.seal(note.getId())));
    }

    /** All notes, the newest first. */
    public Page<HandoverRow> rows(PageRequest page) {
        access.require(DataClass.CONTACT);
        List<HandoverRow> rows = entities.createQuery(ROW + " order by n.id desc", HandoverNote.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(this::row)
                .toList();
        audit.listed(HandoverService.SUBJECT, rows.size());
        return new Page<>(
                rows,
                entities.createQuery("select count(n) from HandoverNote n", Long.class)
                        .getSingleResult());
    }

    /** The recent notes of others that she has not marked as read, the newest first. */
    public Page<HandoverRow> unread(long staffId, PageRequest page) {
        access.require(DataClass.CONTACT);
        Instant since = clock.instant().minus(CURRENT);
        List<HandoverRow> rows = entities.createQuery(ROW + UNREAD + " order by n.id desc", HandoverNote.class)
                .setParameter("me", staffId)
                .setParameter("since", since)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(this::row)
                .toList();
        audit.listed(HandoverService.SUBJECT, rows.size());
        return Page.of(
                rows,
                page,
                entities.createQuery("select count(n) from HandoverNote n" + UNREAD, Long.class)
                        .setParameter("me", staffId)
                        .setParameter("since", since)::getSingleResult);
    }
}
