package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.DOCUMENT_NUMBER;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** An identity or travel document: its kind of {@code travel_document}, number, issuing country and last valid day. */
@Embeddable
public class PersonDocument {

    private String kind;

    private Sealed number;

    private String country;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected PersonDocument() {}

    PersonDocument(DocumentDraft draft, Seal seal) {
        this.kind = draft.getKind();
        this.number = seal.seal(DOCUMENT_NUMBER, draft.getNumber().strip());
        this.country = draft.getCountry();
        this.validUntil = draft.getValidUntil();
    }

    DocumentDraft draft(Seal seal) {
        DocumentDraft draft = new DocumentDraft();
        draft.setKind(kind);
        draft.setNumber(seal.open(DOCUMENT_NUMBER, number));
        draft.setCountry(country);
        draft.setValidUntil(validUntil);
        return draft;
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
