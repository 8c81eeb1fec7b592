package org.oslonac.core.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.person.api.PersonChanged;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.DomainException;

/** Writes down who somebody is. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class PersonService {

    static final String SUBJECT = "person";

    @Inject
    PersonRepository people;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<PersonChanged> changed;

    /** Makes a person of what is known so far, which may be nothing. */
    public long add(PersonDraft draft) {
        access.require(DataClass.IDENTITY);
        refuseFuture(draft);
        Person person = people.add(draft);
        audit.created(SUBJECT, person.getId());
        changed.fire(new PersonChanged(person.getId()));
        return person.getId();
    }

    /**
     * @return the id itself, when there is such a person, or that of who she turned out to be; until the end of the
     *     transaction she turns out to be nobody else. What is not there is refused
     */
    public long known(long id) {
        long now = people.whoIs(id);
        access.requirePerson(now, DataClass.IDENTITY);
        return people.lock(now).isMerged() ? known(now) : now;
    }

    /** @throws ChangedMeanwhile when somebody else has changed her data since the draft was taken, or merged her */
    public void amend(long id, PersonDraft draft) {
        access.requirePerson(people.whoIs(id), DataClass.IDENTITY);
        refuseFuture(draft);
        Person person = people.get(id);
        if (person.isMerged() || person.getVersion() != draft.getVersion()) {
            throw new ChangedMeanwhile();
        }
        person.amend(draft, people.seal(id));
        people.write();
        audit.changed(SUBJECT, id, "amended");
        changed.fire(new PersonChanged(id));
    }

    private void refuseFuture(PersonDraft draft) {
        LocalDate today = LocalDate.now(clock);
        boolean future = draft.getBirthDate() != null && draft.getBirthDate().isAfter(today)
                || draft.getBirthYear() != null && draft.getBirthYear() > today.getYear();
        if (future) {
            throw new DomainException("person.error.bornInFuture");
        }
    }
}
