package org.oslonac.core.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;

/** Shows who somebody is, to those who may know, and writes down that it was shown. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class PersonQueries {

    @Inject
    PersonRepository people;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /** Uncovers her identity; phone numbers only for those who may contact her. */
    public PersonDraft reveal(long id) {
        access.requirePerson(id, DataClass.IDENTITY);
        PersonDraft shown = people.get(id).draft(people.seal(id));
        audit.revealed(PersonService.SUBJECT, id, DataClass.IDENTITY);
        if (!access.may(DataClass.CONTACT)) {
            shown.getPhones().clear();
        }
        return shown;
    }

    /** What the form that changes her data begins with. */
    @RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
    public PersonDraft draft(long id) {
        access.requirePerson(id, DataClass.IDENTITY);
        access.require(DataClass.CONTACT);
        audit.read(PersonService.SUBJECT, id, DataClass.IDENTITY, DataClass.CONTACT);
        return people.get(id).draft(people.seal(id));
    }

    /** Whether there is anything to call her by; not what it is. */
    public boolean isNamed(long id) {
        access.requirePerson(id, DataClass.TRAFFICKING);
        return people.get(id).isNamed();
    }

    /** Her initials, which may stand in lists. */
    public String initials(long id) {
        access.requirePerson(id, DataClass.TRAFFICKING);
        return people.get(id).initials(people.seal(id));
    }

    /** The initials of all these people, in one query; whoever asks has found them in what she may see. */
    public Map<Long, String> initials(Collection<Long> ids) {
        return people.all(ids).stream()
                .collect(Collectors.toMap(Person::getId, person -> person.initials(people.seal(person.getId()))));
    }
}
