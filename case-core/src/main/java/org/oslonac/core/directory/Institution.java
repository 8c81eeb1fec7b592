package org.oslonac.core.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.shared.FoldedText;
import org.oslonac.core.shared.NotFound;

/**
 * An institution or organisation that we work with, or that a caller may be sent to. It is entered once, verified from
 * time to time, and retired when it no longer exists.
 */
@Entity
@Table(name = "core_institution")
public class Institution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String type;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Embedded
    private Reach reach;

    @ElementCollection
    @CollectionTable(name = "core_institution_service", joinColumns = @JoinColumn(name = "institution_id"))
    @Column(name = "service")
    private Set<String> services = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_institution_language", joinColumns = @JoinColumn(name = "institution_id"))
    @Column(name = "language")
    private Set<String> languages = new LinkedHashSet<>();

    /** What we have learned about working with them. */
    @Column(name = "reliability_note")
    private String reliabilityNote;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private Long verifiedBy;

    private boolean retired;

    /** Everything that it may be found by, folded. */
    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "institution", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("name")
    private List<ContactPerson> people = new ArrayList<>();

    protected Institution() {}

    public Institution(InstitutionDraft draft) {
        change(draft);
    }

    /** Takes over what was entered; who verified it and when stays as it was. */
    public final void change(InstitutionDraft draft) {
        type = draft.getType();
        name = draft.getName().strip();
        shortName = draft.getShortName();
        reach = new Reach(draft);
        services.clear();
        services.addAll(draft.getServices());
        languages.clear();
        languages.addAll(draft.getLanguages());
        reliabilityNote = draft.getReliabilityNote();
        refold();
    }

    /** Somebody has just made sure that everything here is right. */
    public void verify(Instant now, long staffId) {
        verifiedAt = now;
        verifiedBy = staffId;
    }

    /** It no longer exists or no longer helps: it stays readable and is not offered any more. */
    public void retire() {
        retired = true;
    }

    public void restore() {
        retired = false;
    }

    public ContactPerson addPerson(ContactPersonDraft draft) {
        ContactPerson person = new ContactPerson(this, draft);
        people.add(person);
        refold();
        return person;
    }

    public void changePerson(long personId, ContactPersonDraft draft) {
        person(personId).change(draft);
        refold();
    }

    public void removePerson(long personId) {
        people.remove(person(personId));
        refold();
    }

    private ContactPerson person(long personId) {
        return people.stream()
                .filter(person -> person.getId() == personId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void refold() {
        String persons = people.stream().map(ContactPerson::getName).collect(Collectors.joining(" "));
        searchText = FoldedText.of(String.join(" ", name, shortName == null ? "" : shortName, reach.words(), persons));
    }

    public long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    String getShortName() {
        return shortName;
    }

    Reach getReach() {
        return reach;
    }

    Set<String> getServices() {
        return services;
    }

    Set<String> getLanguages() {
        return languages;
    }

    String getReliabilityNote() {
        return reliabilityNote;
    }

    Instant getVerifiedAt() {
        return verifiedAt;
    }

    Long getVerifiedBy() {
        return verifiedBy;
    }

    public boolean isRetired() {
        return retired;
    }

    String getSearchText() {
        return searchText;
    }

    List<ContactPerson> getPeople() {
        return people;
    }
}
