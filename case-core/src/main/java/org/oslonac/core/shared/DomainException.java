package org.oslonac.core.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that the user can understand and mend. It rolls the transaction back and carries the key of its text with
 * the text's arguments; the web layer says it in the user's language. Arguments may be counts, dates and codes, never
 * personal data: the message of an exception may reach a log.
 */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public DomainException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the text that tells the user what happened and what to do. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
