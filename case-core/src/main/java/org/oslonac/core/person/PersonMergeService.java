package org.oslonac.core.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.person.api.PersonChanged;
import org.oslonac.core.person.api.PersonReferences;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.DomainException;

/** Makes one person of two, and two of one again. Cases are not merged: they all lead to the person who stays. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class PersonMergeService {

    private static final int SHOWN = 200;

    @Inject
    PersonRepository people;

    @Inject
    PersonMergeRepository merges;

    @Inject
    PersonMoves moves;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    @Any
    Instance<PersonReferences> features;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<PersonChanged> changed;

    /**
     * Both side by side, with a choice for each field to begin with.
     *
     * @throws DomainException when both are the same person, or one of them was merged before
     */
    public MergeSheet sheet(long keptId, long otherId) {
        demandTwo(keptId, otherId);
        PersonDraft kept = read(keptId);
        PersonDraft other = read(otherId);
        MergeDraft proposed = new MergeDraft();
        proposed.setKeptVersion(kept.getVersion());
        proposed.setOtherVersion(other.getVersion());
        for (MergeField field : MergeField.values()) {
            proposed.getChoices().put(field, field.proposed(kept, other));
        }
        return new MergeSheet(kept, other, proposed, moves.of(otherId));
    }

    /** Whoever may not know of every record of both does not know that they are one. */
    private void demandTwo(long keptId, long otherId) {
        access.require(DataClass.CONTACT);
        access.requirePerson(keptId, DataClass.IDENTITY);
        access.requirePerson(otherId, DataClass.IDENTITY);
        moves.demand(keptId, otherId);
        if (keptId == otherId) {
            throw new DomainException("person.merge.error.same");
        }
        if (people.get(keptId).isMerged() || people.get(otherId).isMerged()) {
            throw new DomainException("person.merge.error.gone");
        }
    }

    private PersonDraft read(long id) {
        audit.read(PersonService.SUBJECT, id, DataClass.IDENTITY, DataClass.CONTACT);
        return people.get(id).draft(people.seal(id));
    }

    /**
     * Asks a second person to allow the merge; nothing is changed until then. An earlier wish for one of the two is void.
     *
     * @return the id of the request
     * @throws ChangedMeanwhile when somebody has changed one of them since the sheet was read
     */
    public long ask(long keptId, long otherId, @Valid MergeDraft draft) {
        stepUp.demand();
        demandTwo(keptId, otherId);
        people.lock(keptId, otherId);
        demandTwo(keptId, otherId);
        Person kept = people.get(keptId);
        Person other = people.get(otherId);
        if (kept.getVersion() != draft.getKeptVersion() || other.getVersion() != draft.getOtherVersion()) {
            throw new ChangedMeanwhile();
        }
        MergeChoices choices = new MergeChoices(draft.getChoices());
        choices.demandRoom(kept.draft(people.seal(keptId)), other.draft(people.seal(otherId)));
        long id = merges.newId();
        PersonMerge wish = new PersonMerge(id, keptId, otherId, choices.stored(), staff.id(), clock.instant())
                .because(draft.getReason(), merges.seal(keptId, id));
        for (PersonMerge earlier : merges.wishes(keptId, otherId)) {
            boolean same = earlier.isSame(wish, merges.seal(earlier), merges.seal(wish));
            if (same
                    && approvals
                            .get()
                            .waiting(PersonMergeApproval.TYPE, earlier.getId())
                            .isPresent()) {
                return approvals.get().submit(PersonMergeApproval.TYPE, earlier.getId());
            }
            approvals.get().drop(PersonMergeApproval.TYPE, earlier.getId());
        }
        merges.add(wish);
        audit.created(PersonMergeApproval.SUBJECT, id);
        return approvals.get().submit(PersonMergeApproval.TYPE, id);
    }

    /** Merges that were done of people whom the asker may know of, the latest first. */
    public List<MergeRow> rows() {
        access.require(DataClass.IDENTITY);
        Instant now = clock.instant();
        Set<String> open =
                features.stream().flatMap(feature -> feature.open().stream()).collect(Collectors.toSet());
        List<MergeRow> rows = merges.done(SHOWN).stream()
                .map(merge -> row(merge, open, now))
                .filter(row -> !row.references().isEmpty())
                .toList();
        audit.listed(PersonMergeApproval.SUBJECT, rows.size());
        return rows;
    }

    private MergeRow row(PersonMerge merge, Set<String> open, Instant now) {
        long kept = merge.getKeptId();
        return new MergeRow(
                merge.getId(),
                people.get(kept).initials(people.seal(kept)),
                features.stream()
                        .flatMap(feature -> feature.of(List.of(kept)).stream())
                        .filter(record -> open.contains(record.code()))
                        .toList(),
                merge.getRequestedBy(),
                merge.getMergedBy(),
                merge.getMergedAt(),
                merge.undoableUntil(),
                merge.getUndoneAt(),
                merge.isUndoable(now));
    }

    /**
     * Puts everything back in place: the data of the person who stayed, the other one, and what went along. What somebody has
     * changed since is left as it is and told.
     *
     * @throws DomainException when it was undone before, its thirtieth day is over, or the person who stayed was merged
     *     herself since
     */
    public Parted undo(long mergeId) {
        stepUp.demand();
        access.require(DataClass.CONTACT);
        PersonMerge merge = merges.get(mergeId);
        access.requirePerson(merge.getKeptId(), DataClass.IDENTITY);
        moves.demand(merge.getKeptId());
        people.lock(merge.getKeptId(), merge.getOtherId());
        Person kept = people.get(merge.getKeptId());
        Person other = people.get(merge.getOtherId());
        if (kept.isMerged()) {
            throw new DomainException("person.merge.error.mergedSince");
        }
        PersonDraft before = merge.before(merges.seal(merge));
        merge.undo(staff.id(), clock.instant());
        List<MergeField> conflicts = new ArrayList<>();
        PersonDraft now = kept.draft(people.seal(kept.getId()));
        PersonDraft hers = other.draft(people.seal(other.getId()));
        for (MergeField field : MergeField.values()) {
            List<String> after = merge.getChoices().merged(field, before, hers);
            List<String> current = field.values(now);
            if (!current.equals(after)) {
                conflicts.add(field);
            }
            field.set(now, field.undone(field.values(before), after, current));
        }
        kept.amend(now, people.seal(kept.getId()));
        other.part();
        List<String> staying = moves.moveBack(merge.getMoved(), other.getId(), kept.getId());
        people.write();
        audit.changed(PersonMergeApproval.SUBJECT, mergeId, "undone");
        audit.changed(PersonService.SUBJECT, kept.getId(), "parted");
        audit.changed(PersonService.SUBJECT, other.getId(), "parted");
        access.changed();
        changed.fire(new PersonChanged(kept.getId()));
        changed.fire(new PersonChanged(other.getId()));
        return new Parted(conflicts, staying);
    }

    /** What was kept to undo merges whose thirtieth day is over is forgotten. */
    @PermitAll
    public void forget() {
        merges.overSince(clock.instant().minus(PersonMerge.UNDOABLE)).forEach(PersonMerge::forget);
    }
}
