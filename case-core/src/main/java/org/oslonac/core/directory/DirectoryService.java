package org.oslonac.core.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.shared.DomainException;

/** Keeps the directory up to date. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class DirectoryService {

    private static final String SUBJECT = "institution";

    @Inject
    InstitutionRepository institutions;

    @Inject
    CodeLists codes;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Enters an institution; what is entered now counts as verified now. */
    public String add(@Valid InstitutionDraft draft) {
        check(draft);
        Institution institution = new Institution(draft);
        institution.verify(clock.instant(), staff.id());
        institutions.add(institution);
        audit.created(SUBJECT, institution.getId());
        return InstitutionCode.of(institution.getId());
    }

    /** @throws DomainException when somebody else has changed the entry since it was opened */
    public void change(String code, @Valid InstitutionDraft draft) {
        check(draft);
        Institution institution = get(code);
        if (institution.getVersion() != draft.getVersion()) {
            throw new DomainException("directory.error.changedMeanwhile");
        }
        institution.change(draft);
        audit.changed(SUBJECT, institution.getId(), "change");
    }

    /** Everything in the entry was made sure of today. */
    public void verify(String code) {
        Institution institution = get(code);
        institution.verify(clock.instant(), staff.id());
        audit.changed(SUBJECT, institution.getId(), "verify");
    }

    /** The entry is no longer offered; what points at it still finds it. */
    public void retire(String code) {
        Institution institution = get(code);
        institution.retire();
        audit.changed(SUBJECT, institution.getId(), "retire");
    }

    public void restore(String code) {
        Institution institution = get(code);
        institution.restore();
        audit.changed(SUBJECT, institution.getId(), "restore");
    }

    public void addPerson(String code, @Valid ContactPersonDraft draft) {
        Institution institution = get(code);
        institution.addPerson(draft);
        audit.changed(SUBJECT, institution.getId(), "addPerson");
    }

    public void changePerson(String code, long personId, @Valid ContactPersonDraft draft) {
        Institution institution = get(code);
        institution.changePerson(personId, draft);
        audit.changed(SUBJECT, institution.getId(), "changePerson");
    }

    public void removePerson(String code, long personId) {
        Institution institution = get(code);
        institution.removePerson(personId);
        audit.changed(SUBJECT, institution.getId(), "removePerson");
    }

    private Institution get(String code) {
        return institutions.get(InstitutionCode.id(code));
    }

    private void check(InstitutionDraft draft) {
        known("institution_type", Set.of(draft.getType()));
        known("service_type", draft.getServices());
        known("language_iso6392", draft.getLanguages());
    }

    private void known(String list, Collection<String> chosen) {
        if (!chosen.stream().allMatch(code -> codes.find(list, code).isPresent())) {
            throw new DomainException("directory.error.unknownCode");
        }
    }
}
