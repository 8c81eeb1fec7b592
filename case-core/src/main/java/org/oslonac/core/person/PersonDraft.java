package org.oslonac.core.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.PhoneNumber;
import org.oslonac.core.vault.Seal;

/** What a form knows of a person. Nothing is mandatory: what is not known stays empty, and gender says so (D49). */
public class PersonDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;

    @Size(max = 120)
    private String givenName;

    @Size(max = 120)
    private String familyName;

    @Size(max = 300)
    private String aliases;

    @Size(max = 120)
    private String parentName;

    @NotNull
    private String gender = "U";

    private LocalDate birthDate;

    @Min(value = 1900, message = "{person.error.birthYear}")
    @Max(value = 2100, message = "{person.error.birthYear}")
    private Integer birthYear;

    @Pattern(regexp = "\\d{13}", message = "{person.error.nationalNumber}")
    private String nationalNumber;

    @Size(max = 40)
    private String foreignNumber;

    private Set<String> citizenships = new LinkedHashSet<>();

    @Valid
    private final List<PhoneDraft> phones = new ArrayList<>();

    @Valid
    private final List<DocumentDraft> documents = new ArrayList<>();

    public void addPhone(String number, String note) {
        phones.add(new PhoneDraft(number, note));
    }

    /** By what she may be known already, what says most first. */
    List<String> identifiers() {
        Stream<String> numbers = phones.stream().map(PhoneDraft::getNumber);
        String name = Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(nationalNumber, name), Stream.concat(numbers, Stream.of(aliases)))
                .filter(words -> words != null && !words.isBlank())
                .toList();
    }

    /** The year in which she was born, as far as it is known. */
    Integer bornAbout() {
        return birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
    }

    List<PersonPhone> phones(Seal seal) {
        Map<String, PersonPhone> byNumber = new LinkedHashMap<>();
        for (PhoneDraft phone : phones) {
            if (phone.getNumber() != null && !phone.getNumber().isBlank()) {
                String number = PhoneNumber.parse(phone.getNumber())
                        .orElseThrow(() -> new DomainException("person.error.phone"))
                        .e164();
                byNumber.putIfAbsent(number, new PersonPhone(number, phone.getNote(), seal));
            }
        }
        return new ArrayList<>(byNumber.values());
    }

    List<PersonDocument> documents(Seal seal) {
        Map<String, PersonDocument> kept = new LinkedHashMap<>();
        for (DocumentDraft document : documents) {
            boolean filled = document.getKind() != null
                    && document.getNumber() != null
                    && !document.getNumber().isBlank();
            if (filled) {
                kept.putIfAbsent(
                        document.getKind() + ' ' + document.getNumber().strip(), new PersonDocument(document, seal));
            }
        }
        return new ArrayList<>(kept.values());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = cleaned(givenName);
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = cleaned(familyName);
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = cleaned(aliases);
    }

    public String getParentName() {
        return parentName;
    }

    public void setParentName(String parentName) {
        this.parentName = cleaned(parentName);
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public String getNationalNumber() {
        return nationalNumber;
    }

    public void setNationalNumber(String nationalNumber) {
        this.nationalNumber = cleaned(nationalNumber);
    }

    public String getForeignNumber() {
        return foreignNumber;
    }

    public void setForeignNumber(String foreignNumber) {
        this.foreignNumber = cleaned(foreignNumber);
    }

    public Set<String> getCitizenships() {
        return citizenships;
    }

    public void setCitizenships(Set<String> citizenships) {
        this.citizenships = citizenships == null ? new LinkedHashSet<>() : citizenships;
    }

    public List<PhoneDraft> getPhones() {
        return phones;
    }

    public List<DocumentDraft> getDocuments() {
        return documents;
    }

    private static String cleaned(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
