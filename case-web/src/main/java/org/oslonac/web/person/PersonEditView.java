package org.oslonac.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.api.CaseSummary;
import org.oslonac.core.person.DocumentDraft;
import org.oslonac.core.person.PersonDraft;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.core.person.PersonService;
import org.oslonac.core.person.PhoneDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** The form of who somebody is, reached through her case; phones, documents and citizenships are rows. */
@Named
@ViewScoped
public class PersonEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 5;

    /** A row of the form's citizenships. */
    public static class CitizenshipRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private String country;

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }
    }

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient PersonQueries queries;

    @Inject
    transient PersonService service;

    @Inject
    transient PersonSearch search;

    @Inject
    transient Messages messages;

    private final List<CitizenshipRow> citizenships = new ArrayList<>();
    private String code;
    private long personId;
    private PersonDraft draft = new PersonDraft();
    private transient List<PersonHit> known = List.of();

    public void load() {
        CaseSummary summary = cases.details(code).summary();
        code = summary.code();
        personId = summary.personId();
        draft = queries.draft(personId);
        draft.getCitizenships().forEach(country -> {
            addCitizenship();
            citizenships.get(citizenships.size() - 1).setCountry(country);
        });
    }

    /** Looks whether somebody else may be her, by what has been typed so far. */
    public void look() {
        known = search.alike(draft, personId, SUGGESTIONS);
    }

    public List<PersonHit> getKnown() {
        return known;
    }

    public void save() {
        try {
            draft.setCitizenships(chosen());
            service.amend(personId, draft);
            messages.done("person.saved", code);
            messages.keep();
            Faces.redirect("/cases/" + code);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    private Set<String> chosen() {
        return citizenships.stream()
                .map(CitizenshipRow::getCountry)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public void addPhone() {
        draft.getPhones().add(new PhoneDraft());
    }

    public void removePhone(PhoneDraft row) {
        draft.getPhones().remove(row);
    }

    public void addDocument() {
        draft.getDocuments().add(new DocumentDraft());
    }

    public void removeDocument(DocumentDraft row) {
        draft.getDocuments().remove(row);
    }

    public void addCitizenship() {
        citizenships.add(new CitizenshipRow());
    }

    public void removeCitizenship(CitizenshipRow row) {
        citizenships.remove(row);
    }

    public List<CitizenshipRow> getCitizenships() {
        return citizenships;
    }

    public PersonDraft getDraft() {
        return draft;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
