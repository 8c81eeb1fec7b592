package org.oslonac.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.oslonac.core.contact.ContactDetails;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;
import org.oslonac.web.app.Messages;

/** The form that corrects a saved contact. */
@Named
@ViewScoped
public class CorrectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactQueries contacts;

    @Inject
    ContactService service;

    @Inject
    FieldRefusals refusals;

    @Inject
    Messages messages;

    private String code;
    private String reason;
    private boolean reasonOwed;
    private boolean quick;
    private CallForm form;

    /** @throws NotFound when the asker may not correct this contact */
    public void open() {
        ContactDetails contact = contacts.details(code);
        if (!contact.mayCorrect()) {
            throw new NotFound();
        }
        form = new CallForm(contact.facts());
        reasonOwed = contact.owesReason();
        quick = contact.facts().getNonCounselling() != null;
    }

    public void save() {
        try {
            service.correct(code, form.getContact(), reason);
            messages.done("contact.corrected", code);
            messages.keep();
            Faces.redirect("/calls/" + code);
        } catch (DomainException refusal) {
            refusals.tell(refusal);
        }
    }

    public boolean isReasonOwed() {
        return reasonOwed;
    }

    /** Whether it was a quick code when the page was opened: then it may stay one. */
    public boolean isQuick() {
        return quick;
    }

    public CallForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
