package org.oslonac.core.shared;

/** Somebody else changed the record after it was opened; nothing was overwritten, what was typed stays (Q15). */
public class ChangedMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("shared.error.changedMeanwhile");
    }
}
