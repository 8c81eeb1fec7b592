package org.oslonac.core.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** An identity or travel document: its kind of {@code travel_document}, number, issuing country and last valid day. */
@Embeddable
public class PersonDocument {

    private String kind;

    private String number;

    private String country;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected PersonDocument() {}

    PersonDocument(String kind, String number, String country, LocalDate validUntil) {
        this.kind = kind;
        this.number = number;
        this.country = country;
        this.validUntil = validUntil;
    }

    String getKind() {
        return kind;
    }

    String getNumber() {
        return number;
    }

    String getCountry() {
        return country;
    }

    LocalDate getValidUntil() {
        return validUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonDocument that
                && Objects.equals(kind, that.kind)
                && Objects.equals(number, that.number)
                && Objects.equals(country, that.country)
                && Objects.equals(validUntil, that.validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number, country, validUntil);
    }
}
