package org.oslonac.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.contact.CallerTrace;
import org.oslonac.core.contact.ContactCallers;
import org.oslonac.core.contact.ContactClients;
import org.oslonac.core.contact.ContactRefused;
import org.oslonac.core.directory.DirectoryHit;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.person.PersonDraft;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.web.app.Messages;

/** What is looked up while somebody talks: who it may be, which client it is about, whose contact can be given. */
@Named
@ViewScoped
public class CallLookup implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 2;
    private static final int MOST = 5;

    @Inject
    ContactCallers callers;

    @Inject
    ContactClients clients;

    @Inject
    DirectoryQueries directory;

    @Inject
    PersonSearch people;

    @Inject
    Messages messages;

    private String institution;
    private String clientCode;

    /** What the typed number tells, as far as the colleague may know it (D27). */
    public CallerTrace trace(String number) {
        return callers.ofNumber(number);
    }

    /** Who may be meant by the typed names, as far as the colleague may know it (D50). */
    public List<PersonHit> known(PersonDraft person) {
        String names = Stream.of(person.getGivenName(), person.getFamilyName(), person.getAliases())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return names.length() < SHORTEST ? List.of() : people.find(names, MOST);
    }

    /** Entries of the directory for the typed words. */
    public List<DirectoryHit> getInstitutions() {
        return institution == null || institution.strip().length() < SHORTEST
                ? List.of()
                : directory.search(institution, MOST);
    }

    public List<DirectoryHit> given(Collection<Long> institutions) {
        return directory.hits(institutions);
    }

    /** Links the client whose code was typed. */
    public void link(CallForm form) {
        if (clientCode != null && linkTo(form, clientCode)) {
            clientCode = null;
        }
    }

    /** @return whether there is such a client */
    public boolean linkTo(CallForm form, String code) {
        try {
            form.link(clients.clients(List.of(code)));
            return true;
        } catch (ContactRefused unknown) {
            messages.refuse("form:clients", unknown);
            return false;
        }
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getClientCode() {
        return clientCode;
    }

    public void setClientCode(String clientCode) {
        this.clientCode = clientCode;
    }
}
