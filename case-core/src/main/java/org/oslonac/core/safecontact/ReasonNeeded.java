package org.oslonac.core.safecontact;

import org.oslonac.core.shared.DomainException;

/** The call goes against what was agreed with the client; it needs a confirmation with a reason (D26). */
public class ReasonNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    ReasonNeeded(Verdict verdict) {
        super("safecontact.error.reasonNeeded." + verdict.name());
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
