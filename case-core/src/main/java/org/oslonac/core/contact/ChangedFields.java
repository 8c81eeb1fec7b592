package org.oslonac.core.contact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which groups of fields differ between two states of a contact; never their values. */
final class ChangedFields {

    private static final Map<String, Function<ContactDraft, Object>> GROUPS = groups();

    private ChangedFields() {}

    /** The names of the groups, with commas between; the text {@code contact.fields.<name>} says what each is called. */
    static String between(ContactDraft before, ContactDraft after) {
        return GROUPS.entrySet().stream()
                .filter(group -> !Objects.equals(
                        group.getValue().apply(before), group.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }

    private static Map<String, Function<ContactDraft, Object>> groups() {
        Map<String, Function<ContactDraft, Object>> groups = new LinkedHashMap<>();
        groups.put("time", draft -> list(draft.getStartedAt(), draft.getEndedAt()));
        groups.put("way", draft -> list(draft.getLine(), draft.getChannel(), draft.getDirection()));
        groups.put("purpose", draft -> list(draft.getPurposes(), draft.getNonCounselling()));
        groups.put("result", draft -> list(draft.getResults(), draft.getHandouts()));
        groups.put("summary", ContactDraft::getSummary);
        groups.put("caller", draft -> caller(draft.getCaller()));
        groups.put("crisis", draft -> list(draft.isDanger(), crisis(draft.getCrisis())));
        groups.put("job", draft -> list(draft.getDestinationCountry(), draft.getSector()));
        return groups;
    }

    private static Object caller(CallerDraft caller) {
        return list(
                caller.getType(),
                caller.getLabel(),
                caller.isAnonymous(),
                caller.getNumber(),
                caller.getGender(),
                caller.getCountry(),
                caller.getLanguage());
    }

    private static Object crisis(CrisisDraft crisis) {
        return list(
                crisis.getPlace(),
                crisis.getImmediateDanger(),
                crisis.getPoliceToldAt(),
                crisis.getAmbulance(),
                crisis.getToldWhom(),
                crisis.getMinor(),
                crisis.getDuty(),
                crisis.getDutyReason());
    }

    private static Object list(Object... values) {
        return Arrays.asList(values);
    }
}
