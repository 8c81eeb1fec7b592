package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.person.api.PeopleMerged;
import org.oslonac.core.person.api.PersonChanged;
import org.oslonac.core.person.api.PersonReferences;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.shared.DomainException;

/** Merging two people takes a second person, who reads what stays, what does not, and what goes along. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonMergeApproval implements Approvable {

    static final String TYPE = "PERSON_MERGE";
    static final String SUBJECT = "person_merge";

    @Inject
    PersonMergeRepository merges;

    @Inject
    PersonRepository people;

    @Inject
    PersonMoves moves;

    @Inject
    @Any
    Instance<PersonReferences> features;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Event<PeopleMerged> merged;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "person.merge.subject";
    }

    @Override
    public void lock(long mergeId) {
        PersonMerge merge = merges.get(mergeId);
        people.lock(merge.getKeptId(), merge.getOtherId());
    }

    @Override
    public ApprovalSubject subject(long mergeId) {
        access.require(DataClass.IDENTITY);
        access.require(DataClass.CONTACT);
        PersonMerge merge = merges.get(mergeId);
        moves.demand(merge.getKeptId(), merge.getOtherId());
        PersonDraft kept = read(merge.getKeptId());
        PersonDraft other = read(merge.getOtherId());
        MergeFacts facts = new MergeFacts(kept, other, merge.getChoices());
        String label = code(merge.getKeptId()) + " + " + code(merge.getOtherId());
        return new ApprovalSubject(
                label,
                null,
                facts.all(label, moves.of(merge.getOtherId()), merge.reason(merges.seal(merge))),
                Set.of(merge.getRequestedBy()));
    }

    private PersonDraft read(long id) {
        audit.read(PersonService.SUBJECT, id, DataClass.IDENTITY, DataClass.CONTACT);
        return people.get(id).draft(people.seal(id));
    }

    /** A code that leads to her. */
    String code(long personId) {
        return features.stream()
                .flatMap(feature -> feature.of(List.of(personId)).stream())
                .map(Reference::code)
                .findFirst()
                .orElse("–");
    }

    @Override
    public void execute(long mergeId, Approved approved) {
        PersonMerge merge = merges.get(mergeId);
        Person kept = people.get(merge.getKeptId());
        Person other = people.get(merge.getOtherId());
        if (kept.isMerged() || other.isMerged()) {
            throw new DomainException("person.merge.error.gone");
        }
        PersonDraft before = kept.draft(people.seal(kept.getId()));
        PersonDraft after = merge.getChoices().merged(before, other.draft(people.seal(other.getId())));
        kept.amend(after, people.seal(kept.getId()));
        other.mergeInto(kept.getId());
        String moved = moves.move(other.getId(), kept.getId());
        merge.done(approved, clock.instant(), before, moved, merges.seal(merge));
        people.write();
        audit.changed(PersonService.SUBJECT, kept.getId(), "merged");
        audit.changed(PersonService.SUBJECT, other.getId(), "merged");
        access.changed();
        merged.fire(new PeopleMerged(kept.getId()));
        changed.fire(new PersonChanged(kept.getId()));
        changed.fire(new PersonChanged(other.getId()));
    }
}
