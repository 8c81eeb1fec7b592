package org.oslonac.core.caller;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a page collects about an anonymous caller who wants to be known again. */
public class CallerCodeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 40)
    private String word;

    @Size(max = 40)
    private String number;

    @Size(max = 500)
    private String note;

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    /** The number as it was typed; kept as a keyed hash and its last two digits. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
