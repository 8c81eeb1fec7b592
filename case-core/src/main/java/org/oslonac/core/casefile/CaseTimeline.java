package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;
import org.oslonac.core.vault.Seal;

/** The case's own events on its timeline: steps of its status, and notes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseTimeline implements TimelineSource {

    static final String STATUS = "casefile.timeline.status";
    static final String NOTE = "casefile.timeline.note";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CodeLists codes;

    @Inject
    CaseFileRepository files;

    @Override
    public List<String> kinds() {
        return List.of(STATUS, NOTE);
    }

    @Override
    public List<TimelineEvent> events(long caseFileId, List<String> kinds, Instant before, int limit) {
        List<TimelineEvent> events = new ArrayList<>();
        if (kinds.contains(STATUS)) {
            steps(caseFileId, before, limit).map(this::event).forEach(events::add);
        }
        if (kinds.contains(NOTE)) {
            notes(caseFileId, before, limit).forEach(events::add);
        }
        return events.stream()
                .sorted(Comparator.comparing(TimelineEvent::at).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<CaseStatusChange> steps(long caseFileId, Instant before, int limit) {
        return entities.createQuery(
                        "select c from CaseStatusChange c where c.caseFileId = :file and c.changedAt < :before"
                                + " order by c.changedAt desc, c.id desc",
                        CaseStatusChange.class)
                .setParameter("file", caseFileId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream();
    }

    private Stream<TimelineEvent> notes(long caseFileId, Instant before, int limit) {
        return entities.createQuery(
                        "select n, f.code, (select count(c) from CaseNote c where c.correctsId = n.id)"
                                + " from CaseNote n, CaseFile f where f.id = n.caseFileId and n.caseFileId = :file"
                                + " and n.writtenAt < :before order by n.writtenAt desc, n.id desc",
                        Object[].class)
                .setParameter("file", caseFileId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> event((CaseNote) row[0], (String) row[1], ((Number) row[2]).longValue() > 0));
    }

    private TimelineEvent event(CaseStatusChange step) {
        List<Object> arguments = new ArrayList<>();
        String title = STATUS + ".opened";
        if (step.getFrom() != null) {
            title = step.getFrom().isClosed() ? STATUS + ".reopened" : STATUS + ".changed";
            codes.find("case_status", step.getTo().name()).ifPresent(arguments::add);
        }
        if (step.getClosureReason() != null) {
            title = STATUS + ".closed";
            codes.find("closure_reason", step.getClosureReason()).ifPresent(arguments::add);
        }
        Seal seal = files.seal(step);
        String text = Stream.of(step.reason(seal), step.overrideReason(seal))
                .filter(Objects::nonNull)
                .reduce((reason, override) -> reason + "\n" + override)
                .orElse(null);
        return new TimelineEvent(step.getChangedAt(), STATUS, title, arguments, text, step.getStaffId(), null);
    }

    private TimelineEvent event(CaseNote note, String code, boolean corrected) {
        boolean correction = note.getCorrectsId() != null;
        String title = corrected ? ".corrected" : correction ? ".correction" : ".written";
        Seal seal = files.seal(note);
        List<Object> arguments =
                correction ? List.of(Objects.requireNonNullElse(note.correctionReason(seal), "–")) : List.of();
        String path = corrected ? null : "/cases/" + code + "?correct=" + note.getId();
        return new TimelineEvent(
                note.getWrittenAt(), NOTE, NOTE + title, arguments, note.body(seal), note.getAuthorId(), path);
    }
}
