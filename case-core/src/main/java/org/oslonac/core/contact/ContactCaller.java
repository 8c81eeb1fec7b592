package org.oslonac.core.contact;

import static org.oslonac.core.contact.ContactSecret.CALLER_LABEL;
import static org.oslonac.core.contact.ContactSecret.NUMBER;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/**
 * Who called, as far as she said. The number stands as a keyed hash and its last two digits; whole only with her
 * agreement. An anonymous caller has no label.
 */
@Embeddable
public class ContactCaller {

    @Column(name = "caller_type")
    private String type;

    @Column(name = "caller_label")
    private Sealed label;

    @Column(name = "caller_anonymous")
    private boolean anonymous;

    @Column(name = "caller_code_id")
    private Long codeId;

    @Column(name = "number_hash")
    private String numberHash;

    @Column(name = "number_tail")
    private String numberTail;

    @Column(name = "number_agreed")
    private Sealed number;

    @Column(name = "caller_gender")
    private String gender;

    @Column(name = "caller_country")
    private String country;

    @Column(name = "caller_language")
    private String language;

    protected ContactCaller() {}

    ContactCaller(CallerDraft draft, NumberTrace trace, Seal seal) {
        type = draft.getType();
        anonymous = draft.isAnonymous();
        label = anonymous ? null : seal.seal(CALLER_LABEL, draft.getLabel());
        codeId = draft.getCodeId();
        gender = draft.getGender();
        country = draft.getCountry();
        language = draft.getLanguage();
        if (trace != null) {
            numberHash = trace.hash();
            numberTail = trace.tail();
            number = draft.isNumberAgreed() ? seal.seal(NUMBER, trace.whole()) : null;
        }
    }

    /** The caller as she was, for a form; a number that is not kept whole comes back as nothing. */
    void into(CallerDraft draft, Seal seal) {
        draft.setType(type);
        draft.setAnonymous(anonymous);
        draft.setLabel(seal.open(CALLER_LABEL, label));
        draft.setCodeId(codeId);
        draft.setGender(gender);
        draft.setCountry(country);
        draft.setLanguage(language);
        draft.setNumber(seal.open(NUMBER, number));
        draft.setNumberAgreed(number != null);
    }

    /** Keeps the trace of a number that a correction left alone. */
    void keepNumberOf(ContactCaller before) {
        numberHash = before.numberHash;
        numberTail = before.numberTail;
        number = before.number;
    }

    String getType() {
        return type;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    Long getCodeId() {
        return codeId;
    }

    String getNumberHash() {
        return numberHash;
    }

    String getNumberTail() {
        return numberTail;
    }

    String getGender() {
        return gender;
    }

    String getCountry() {
        return country;
    }

    String getLanguage() {
        return language;
    }
}
