package org.oslonac.core.casefile;

import java.util.List;
import org.oslonac.core.shared.DomainException;

/** The case cannot become active yet; {@link #missing()} says what it lacks. */
public class IntakeIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    private final List<Missing> missing;

    IntakeIncomplete(List<Missing> missing) {
        super("casefile.error.incomplete." + missing.get(0).name());
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
