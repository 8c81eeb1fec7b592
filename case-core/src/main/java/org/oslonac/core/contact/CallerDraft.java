package org.oslonac.core.contact;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a form holds of the caller. Everything may stay empty. */
public class CallerDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type;

    @Size(max = 120, message = "{contact.error.labelTooLong}")
    private String label;

    private boolean anonymous = true;
    private Long codeId;

    @Size(max = 40, message = "{contact.error.codeWordTooLong}")
    private String codeWord;

    @Size(max = 40, message = "{contact.error.numberTooLong}")
    private String number;

    private boolean numberAgreed;
    private String gender;
    private String country;
    private String language;

    CallerDraft copy() {
        CallerDraft copy = new CallerDraft();
        copy.type = type;
        copy.label = label;
        copy.anonymous = anonymous;
        copy.codeId = codeId;
        copy.codeWord = codeWord;
        copy.number = number;
        copy.numberAgreed = numberAgreed;
        copy.gender = gender;
        copy.country = country;
        copy.language = language;
        return copy;
    }

    /** A code of {@code caller_type}. */
    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    /** How the caller wants to be called, if she is not anonymous. */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    /** The caller code of somebody who calls again and stays anonymous. */
    public Long getCodeId() {
        return codeId;
    }

    public void setCodeId(Long codeId) {
        this.codeId = codeId;
    }

    /** The word by which an anonymous caller wants to be known again; a new word makes a new caller code. */
    public String getCodeWord() {
        return codeWord;
    }

    public void setCodeWord(String codeWord) {
        this.codeWord = codeWord;
    }

    /** The number as it was typed. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether the caller agreed that the whole number is kept. */
    public boolean isNumberAgreed() {
        return numberAgreed;
    }

    public void setNumberAgreed(boolean numberAgreed) {
        this.numberAgreed = numberAgreed;
    }

    /** A code of {@code gender}. */
    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    /** Two letters of ISO 3166. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** A code of {@code language_iso6392}. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
