package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * Who somebody is: the vault of identity (aggregate 4). A client is a person; a relative, a witness or a perpetrator will
 * be one too. Everything may be unknown, and an estimated birth year stands apart from a known birth date (D49).
 */
@Entity
@Table(name = "core_person")
public class Person {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "given_name")
    private Sealed givenName;

    @Column(name = "family_name")
    private Sealed familyName;

    /** Nicknames and other names that she uses, separated by commas. */
    private Sealed aliases;

    @Column(name = "parent_name")
    private Sealed parentName;

    /** A code of the list {@code gender}. */
    private String gender;

    @Column(name = "birth_date")
    private Sealed birthDate;

    /** The year as told or guessed, where the date is not known. */
    @Column(name = "birth_year")
    private Integer birthYear;

    /** JMBG, the personal number of Serbian citizens. */
    @Column(name = "national_number")
    private Sealed nationalNumber;

    @Column(name = "foreign_number")
    private Sealed foreignNumber;

    /** ISO 3166 codes of two letters. */
    @ElementCollection
    @CollectionTable(name = "core_person_citizenship", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "country")
    private Set<String> citizenships = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "core_person_phone", joinColumns = @JoinColumn(name = "person_id"))
    private List<PersonPhone> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "core_person_document", joinColumns = @JoinColumn(name = "person_id"))
    private List<PersonDocument> documents = new ArrayList<>();

    /** Who she turned out to be; then nothing hangs on her any more, and no search finds her. */
    @Column(name = "merged_into_id")
    private Long mergedInto;

    protected Person() {}

    Person(long id, PersonDraft draft, Seal seal) {
        this.id = id;
        amend(draft, seal);
    }

    /** Takes over everything that the form holds. */
    final void amend(PersonDraft draft, Seal seal) {
        givenName = seal.seal(GIVEN_NAME, draft.getGivenName());
        familyName = seal.seal(FAMILY_NAME, draft.getFamilyName());
        aliases = seal.seal(ALIASES, draft.getAliases());
        parentName = seal.seal(PARENT_NAME, draft.getParentName());
        gender = draft.getGender();
        birthDate = seal.seal(BIRTH_DATE, Objects.toString(draft.getBirthDate(), null));
        birthYear = birthDate == null ? draft.getBirthYear() : null;
        nationalNumber = seal.seal(NATIONAL_NUMBER, draft.getNationalNumber());
        foreignNumber = seal.seal(FOREIGN_NUMBER, draft.getForeignNumber());
        citizenships = new LinkedHashSet<>(draft.getCitizenships());
        phones = draft.phones(seal);
        documents = draft.documents(seal);
    }

    /** Whether there is anything to call her by. */
    public boolean isNamed() {
        return givenName != null || familyName != null || aliases != null;
    }

    /** What initials are made of. */
    Stream<Sealed> names() {
        return Stream.of(givenName, familyName, aliases).filter(Objects::nonNull);
    }

    String initials(Seal seal) {
        return Initials.of(
                seal.open(GIVEN_NAME, givenName), seal.open(FAMILY_NAME, familyName), seal.open(ALIASES, aliases));
    }

    /** She turned out to be this person. */
    void mergeInto(long otherId) {
        mergedInto = otherId;
    }

    /** She is somebody of her own again. */
    void part() {
        mergedInto = null;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    Long getMergedInto() {
        return mergedInto;
    }

    public long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    PersonDraft draft(Seal seal) {
        PersonDraft draft = new PersonDraft();
        draft.setVersion(version);
        draft.setGivenName(seal.open(GIVEN_NAME, givenName));
        draft.setFamilyName(seal.open(FAMILY_NAME, familyName));
        draft.setAliases(seal.open(ALIASES, aliases));
        draft.setParentName(seal.open(PARENT_NAME, parentName));
        draft.setGender(gender);
        String born = seal.open(BIRTH_DATE, birthDate);
        draft.setBirthDate(born == null ? null : LocalDate.parse(born));
        draft.setBirthYear(birthYear);
        draft.setNationalNumber(seal.open(NATIONAL_NUMBER, nationalNumber));
        draft.setForeignNumber(seal.open(FOREIGN_NUMBER, foreignNumber));
        draft.setCitizenships(new LinkedHashSet<>(citizenships));
        phones.forEach(phone -> phone.into(draft, seal));
        documents.forEach(document -> draft.getDocuments().add(document.draft(seal)));
        return draft;
    }
}
