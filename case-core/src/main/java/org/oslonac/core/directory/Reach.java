package org.oslonac.core.directory;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an institution is and how it is reached. */
@Embeddable
class Reach {

    private String address;
    private String municipality;

    /** ISO 3166-1 alpha-2. */
    private String country;

    /** One or several numbers as people write them. */
    private String phones;

    private String email;
    private String web;
    private String hours;

    protected Reach() {}

    Reach(InstitutionDraft draft) {
        address = draft.getAddress();
        municipality = draft.getMunicipality();
        country = draft.getCountry();
        phones = draft.getPhones();
        email = draft.getEmail();
        web = draft.getWeb();
        hours = draft.getHours();
    }

    /** What a search looks at; numbers also as bare digits. */
    String words() {
        String digits = phones == null
                ? ""
                : Arrays.stream(phones.split("[,;\\n]"))
                        .map(number -> number.replaceAll("\\D", ""))
                        .collect(Collectors.joining(" "));
        return Stream.of(address, municipality, phones, digits)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    String getAddress() {
        return address;
    }

    String getMunicipality() {
        return municipality;
    }

    String getCountry() {
        return country;
    }

    String getPhones() {
        return phones;
    }

    String getEmail() {
        return email;
    }

    String getWeb() {
        return web;
    }

    String getHours() {
        return hours;
    }
}
