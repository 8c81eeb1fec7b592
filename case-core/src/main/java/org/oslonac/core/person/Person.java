package org.oslonac.core.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who somebody is: the vault of identity (aggregate 4). A client is a person; a relative, a witness or a perpetrator will
 * be one too. Everything may be unknown, and an estimated birth year stands apart from a known birth date (D49).
 */
@Entity
@Table(name = "core_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    /** Nicknames and other names that she uses, separated by commas. */
    private String aliases;

    @Column(name = "parent_name")
    private String parentName;

    /** A code of the list {@code gender}. */
    private String gender;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    /** The year as told or guessed, where the date is not known. */
    @Column(name = "birth_year")
    private Integer birthYear;

    /** JMBG, the personal number of Serbian citizens. */
    @Column(name = "national_number")
    private String nationalNumber;

    @Column(name = "foreign_number")
    private String foreignNumber;

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

    protected Person() {}

    public Person(PersonDraft draft) {
        amend(draft);
    }

    /** Takes over everything that the form holds. */
    public final void amend(PersonDraft draft) {
        givenName = draft.getGivenName();
        familyName = draft.getFamilyName();
        aliases = draft.getAliases();
        parentName = draft.getParentName();
        gender = draft.getGender();
        birthDate = draft.getBirthDate();
        birthYear = birthDate == null ? draft.getBirthYear() : null;
        nationalNumber = draft.getNationalNumber();
        foreignNumber = draft.getForeignNumber();
        citizenships = new LinkedHashSet<>(draft.getCitizenships());
        phones = draft.phones();
        documents = draft.documents();
    }

    /** Whether there is anything to call her by. */
    public boolean isNamed() {
        return givenName != null || familyName != null || aliases != null;
    }

    String initials() {
        return Initials.of(givenName, familyName, aliases);
    }

    public long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    PersonDraft draft() {
        PersonDraft draft = new PersonDraft();
        draft.setVersion(version);
        draft.setGivenName(givenName);
        draft.setFamilyName(familyName);
        draft.setAliases(aliases);
        draft.setParentName(parentName);
        draft.setGender(gender);
        draft.setBirthDate(birthDate);
        draft.setBirthYear(birthYear);
        draft.setNationalNumber(nationalNumber);
        draft.setForeignNumber(foreignNumber);
        draft.setCitizenships(new LinkedHashSet<>(citizenships));
        phones.forEach(phone -> draft.addPhone(phone.getNumber(), phone.getNote()));
        documents.forEach(document -> draft.getDocuments().add(new DocumentDraft(document)));
        return draft;
    }
}
