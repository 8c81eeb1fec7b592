package org.oslonac.core.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.Recipient;

/** What a page collects about an answer of hers. */
public class ConsentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private long caseFileId;

    @NotNull
    private ConsentPurpose purpose;

    private String recipient;

    @NotNull
    private ConsentAnswer answer;

    @NotNull
    private LocalDateTime answeredAt;

    @NotNull
    private ConsentGiver givenBy = ConsentGiver.SELF;

    @NotNull
    private String language;

    @Size(max = 200)
    private String interpreter;

    private LocalDate validUntil;

    @Size(max = 2000)
    private String note;

    /** @throws ConsentRefused when purpose and recipient do not go together, or something is missing */
    void check() {
        if (purpose == null || answer == null || answeredAt == null || givenBy == null) {
            throw new ConsentRefused("incomplete");
        }
        if (language == null) {
            throw new ConsentRefused("language");
        }
        Recipient chosen = recipient().orElseThrow(() -> new ConsentRefused("recipient"));
        if (purpose.isForNamedRecipient() && chosen.equals(Recipient.NONE)) {
            throw new ConsentRefused("recipientMissing");
        }
        if (purpose.isWithoutRecipient() && !chosen.equals(Recipient.NONE)) {
            throw new ConsentRefused("recipientNeedless");
        }
        if (answer == ConsentAnswer.REFUSED && validUntil != null) {
            throw new ConsentRefused("untilOfRefusal");
        }
    }

    Optional<Recipient> recipient() {
        return Recipient.parse(recipient);
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public void setCaseFileId(long caseFileId) {
        this.caseFileId = caseFileId;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    /** The key of a {@link Recipient}; {@code null} is nobody outside the house. */
    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public ConsentAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ConsentAnswer answer) {
        this.answer = answer;
    }

    /** When she answered, by the office's clock. */
    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public void setAnsweredAt(LocalDateTime answeredAt) {
        this.answeredAt = answeredAt;
    }

    public ConsentGiver getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(ConsentGiver givenBy) {
        this.givenBy = givenBy;
    }

    /** The language in which it was explained to her, a code of {@code language_iso6392}. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Who interpreted, by name. */
    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    /** The last day on which it holds; {@code null} until it is withdrawn. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
