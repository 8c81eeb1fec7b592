package org.oslonac.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.oslonac.core.contact.ContactRefused;
import org.oslonac.core.safecontact.ReasonNeeded;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** Says a refusal at the field that it is about; a field's id is the last part of its property's path. */
@RequestScoped
class FieldRefusals {

    private static final String FORM = "form:";

    @Inject
    Messages messages;

    void tell(DomainException refusal) {
        if (refusal instanceof ContactRefused contact) {
            messages.refuse(FORM + contact.field().replaceAll(".*\\.", ""), refusal);
        } else if (refusal instanceof ReasonNeeded) {
            messages.refuse(FORM + "unsafeReason", refusal);
        } else {
            messages.refuse(refusal);
        }
    }
}
