package org.oslonac.core.contact;

import org.oslonac.core.shared.DomainException;

/** Something in a contact cannot stand as it was typed; the field says where. */
public class ContactRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public ContactRefused(String field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    /** The property of the draft that is to be mended, such as {@code endedAt} or {@code caller.number}. */
    public String field() {
        return field;
    }
}
