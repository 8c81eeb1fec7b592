package org.oslonac.core.person;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.shared.DomainException;

/** Which of two people's data stay, field by field. It holds no data itself. */
final class MergeChoices {

    private static final int LONGEST_ALIASES = 300;

    private final Map<MergeField, MergeChoice> chosen = new EnumMap<>(MergeField.class);

    /** @throws DomainException when a field has no choice, or both for what can be one alone */
    MergeChoices(Map<MergeField, MergeChoice> chosen) {
        for (MergeField field : MergeField.values()) {
            MergeChoice choice = chosen.get(field);
            if (choice == null || choice == MergeChoice.BOTH && !field.isJoinable()) {
                throw new DomainException("person.merge.error.choice");
            }
            this.chosen.put(field, choice);
        }
    }

    /** As {@link #stored} wrote it. */
    static MergeChoices of(String stored) {
        return new MergeChoices(Arrays.stream(stored.split(","))
                .map(one -> one.split("="))
                .collect(Collectors.toMap(one -> MergeField.valueOf(one[0]), one -> MergeChoice.valueOf(one[1]))));
    }

    String stored() {
        return chosen.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }

    /** What stands in this field after the merge. */
    List<String> merged(MergeField field, PersonDraft kept, PersonDraft other) {
        return field.merged(kept, other, chosen.get(field));
    }

    /** @throws DomainException when the aliases of both are too long for one */
    void demandRoom(PersonDraft kept, PersonDraft other) {
        boolean tooLong =
                merged(MergeField.ALIASES, kept, other).stream().anyMatch(all -> all.length() > LONGEST_ALIASES);
        if (tooLong) {
            throw new DomainException("person.merge.error.aliases");
        }
    }

    /** The data of the person who stays, as they are after the merge. */
    PersonDraft merged(PersonDraft kept, PersonDraft other) {
        PersonDraft merged = new PersonDraft();
        chosen.keySet().forEach(field -> field.set(merged, merged(field, kept, other)));
        return merged;
    }
}
