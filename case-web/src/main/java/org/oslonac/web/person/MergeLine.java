package org.oslonac.web.person;

import java.io.Serializable;
import org.oslonac.core.person.MergeChoice;
import org.oslonac.core.person.MergeField;

/** One field of two people side by side, with what is chosen to stay. */
public class MergeLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MergeField field;
    private final String kept;
    private final String other;
    private MergeChoice choice;

    MergeLine(MergeField field, String kept, String other, MergeChoice choice) {
        this.field = field;
        this.kept = kept;
        this.other = other;
        this.choice = choice;
    }

    public MergeField getField() {
        return field;
    }

    public String getKept() {
        return kept;
    }

    public String getOther() {
        return other;
    }

    /** Whether there is anything to choose. */
    public boolean isOpen() {
        return !kept.equals(other);
    }

    public boolean isKnown() {
        return !kept.isEmpty() || !other.isEmpty();
    }

    public MergeChoice getChoice() {
        return choice;
    }

    public void setChoice(MergeChoice choice) {
        this.choice = choice;
    }

    @Override
    public String toString() {
        return "MergeLine[" + field + "]";
    }
}
