package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.caller.CallerCodeDraft;
import org.oslonac.core.caller.CallerRecognition;
import org.oslonac.core.caller.CallerService;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.core.safecontact.SafeContactQueries;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.PhoneHash;

/** Who may be calling, as far as a number or a code word tells and the asker may know (D27, D28). */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactCallers {

    /** One telephone is shared by a family, hardly by more. */
    private static final int MOST = 5;

    @Inject
    CallerService callers;

    @Inject
    SafeContactQueries safeContacts;

    @Inject
    CaseFiles caseFiles;

    @Inject
    PersonSearch people;

    @Inject
    PhoneHash hashes;

    @Inject
    Access access;

    @PersistenceContext
    EntityManager entities;

    /** What this number tells while it is typed; nothing for what is not a number yet. */
    public CallerTrace ofNumber(String typed) {
        access.require(DataClass.CONTACT);
        return PhoneNumber.parse(typed).map(this::of).orElse(CallerTrace.NOTHING);
    }

    private CallerTrace of(PhoneNumber number) {
        String hash = hashes.of(number);
        CallerRecognition known = callers.recognise(hash);
        Set<String> codes = new LinkedHashSet<>(
                caseFiles.codes(safeContacts.clientsAt(hash)).values());
        people.find(number.e164(), MOST).stream()
                .filter(hit -> hit.match() == PersonHit.Match.PHONE)
                .flatMap(hit -> hit.references().stream())
                .forEach(file -> codes.add(file.code()));
        ContactScope scope = new ContactScope(access.cases());
        String asked = "select count(c) from Contact c where c.caller.numberHash = :hash and " + scope.of("c");
        long earlier = scope.bind(entities.createQuery(asked, Long.class))
                .setParameter("hash", hash)
                .getSingleResult();
        return new CallerTrace(earlier, known, List.copyOf(codes));
    }

    /** Puts the caller's code into the draft: the one of the typed word, a new one, or the one that the number has. */
    public void recognise(CallerDraft caller) {
        access.require(DataClass.CONTACT);
        String word = caller.getCodeWord();
        if (word != null && !word.isBlank()) {
            caller.setCodeId(callers.recogniseWord(word)
                    .map(CallerRecognition::codeId)
                    .orElseGet(() -> name(word, caller.getNumber())));
        } else if (caller.getNumber() != null) {
            PhoneNumber.parse(caller.getNumber())
                    .map(hashes::of)
                    .map(callers::recognise)
                    .filter(CallerRecognition::isKnown)
                    .ifPresent(known -> caller.setCodeId(known.codeId()));
        }
    }

    private long name(String word, String number) {
        CallerCodeDraft draft = new CallerCodeDraft();
        draft.setWord(word.strip());
        draft.setNumber(number);
        return callers.name(draft);
    }
}
