package org.oslonac.core.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A row of the form's documents. A row without a kind and a number is left out. */
public class DocumentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;

    @Size(max = 60)
    private String number;

    private String country;

    private LocalDate validUntil;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
