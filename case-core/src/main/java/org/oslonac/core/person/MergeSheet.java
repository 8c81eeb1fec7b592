package org.oslonac.core.person;

import java.util.List;
import org.oslonac.core.person.api.PersonMove.Moving;

/**
 * Two people side by side.
 *
 * @param proposed the choices that a page begins with
 * @param moving what would go along with the other one
 */
public record MergeSheet(PersonDraft kept, PersonDraft other, MergeDraft proposed, List<Moving> moving) {

    public MergeSheet {
        moving = List.copyOf(moving);
    }

    @Override
    public String toString() {
        return "MergeSheet[moving=" + moving.size() + "]";
    }
}
