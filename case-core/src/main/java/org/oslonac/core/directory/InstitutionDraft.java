package org.oslonac.core.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is typed about an institution. {@code version} is that of the entry as it was opened. */
public class InstitutionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;

    @NotNull(message = "directory.error.type")
    private String type;

    @NotBlank(message = "directory.error.name")
    @Size(max = 200, message = "directory.error.tooLong")
    private String name;

    @Size(max = 60, message = "directory.error.tooLong")
    private String shortName;

    @Size(max = 200, message = "directory.error.tooLong")
    private String address;

    @Size(max = 100, message = "directory.error.tooLong")
    private String municipality;

    @NotNull(message = "directory.error.country")
    @Pattern(regexp = "[A-Z]{2}", message = "directory.error.country")
    private String country = "RS";

    @Size(max = 300, message = "directory.error.tooLong")
    private String phones;

    @Size(max = 200, message = "directory.error.tooLong")
    private String email;

    @Size(max = 300, message = "directory.error.tooLong")
    @Pattern(regexp = "https?://\\S+", message = "directory.error.web")
    private String web;

    @Size(max = 300, message = "directory.error.tooLong")
    private String hours;

    private Set<String> services = new LinkedHashSet<>();

    private Set<String> languages = new LinkedHashSet<>();

    @Size(max = 1000, message = "directory.error.tooLong")
    private String reliabilityNote;

    public InstitutionDraft() {}

    public InstitutionDraft(InstitutionDetails institution) {
        version = institution.version();
        type = institution.type();
        name = institution.name();
        shortName = institution.shortName();
        address = institution.address();
        municipality = institution.municipality();
        country = institution.country();
        phones = institution.phones();
        email = institution.email();
        web = institution.web();
        hours = institution.hours();
        services = new LinkedHashSet<>(institution.services());
        languages = new LinkedHashSet<>(institution.languages());
        reliabilityNote = institution.reliabilityNote();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPhones() {
        return phones;
    }

    public void setPhones(String phones) {
        this.phones = phones;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWeb() {
        return web;
    }

    public void setWeb(String web) {
        this.web = web;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public Set<String> getServices() {
        return services;
    }

    public void setServices(Set<String> services) {
        this.services = services;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages;
    }

    public String getReliabilityNote() {
        return reliabilityNote;
    }

    public void setReliabilityNote(String reliabilityNote) {
        this.reliabilityNote = reliabilityNote;
    }
}
