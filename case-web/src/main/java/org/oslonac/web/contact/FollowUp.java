package org.oslonac.web.contact;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.contact.CallDraft;
import org.oslonac.core.contact.CallerDraft;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.safecontact.HoursDraft;
import org.oslonac.core.safecontact.NumberDraft;
import org.oslonac.core.safecontact.SafeContactDraft;

/** What follows from a call: what was agreed about reaching the client, a call back, a case. All of it may stay empty. */
public class FollowUp implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Rows for hours and numbers that the form has; more are written on the page of the agreement. */
    private static final int ROWS = 2;
    /** Callers who are the person whom a case would be opened for. */
    private static final Set<String> HERSELF = Set.of("VICTIM", "CLIENT");

    private final SafeContactDraft plan = new SafeContactDraft();
    private final CaseFileDraft opening = new CaseFileDraft();
    private LocalDateTime callBackAt;
    private String callBackNote;

    public FollowUp() {
        for (int row = 0; row < ROWS; row++) {
            plan.getHours().add(new HoursDraft());
            plan.getNumbers().add(new NumberDraft());
        }
    }

    CallDraft of(ContactDraft contact) {
        return new CallDraft(contact, plan, callBackAt, callBackNote);
    }

    /** The case for this caller; her number goes to her own data if she called herself and agreed that it is kept. */
    CaseFileDraft caseFor(CallerDraft caller) {
        opening.getPerson().getPhones().clear();
        boolean hers = HERSELF.contains(String.valueOf(caller.getType()));
        if (hers && caller.isNumberAgreed() && caller.getNumber() != null) {
            opening.getPerson().addPhone(caller.getNumber(), null);
        }
        return opening;
    }

    public SafeContactDraft getPlan() {
        return plan;
    }

    public CaseFileDraft getOpening() {
        return opening;
    }

    /** The language that she speaks; a first call rarely tells of two. */
    public String getLanguage() {
        return opening.getData().getLanguages().stream().findFirst().orElse(null);
    }

    public void setLanguage(String language) {
        opening.getData().setLanguages(language == null ? Set.of() : Set.of(language));
    }

    public LocalDateTime getCallBackAt() {
        return callBackAt;
    }

    public void setCallBackAt(LocalDateTime callBackAt) {
        this.callBackAt = callBackAt;
    }

    public String getCallBackNote() {
        return callBackNote;
    }

    public void setCallBackNote(String callBackNote) {
        this.callBackNote = callBackNote;
    }
}
