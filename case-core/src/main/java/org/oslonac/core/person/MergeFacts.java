package org.oslonac.core.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.person.api.PersonMove.Moving;

/** What the approver of a merge reads, and what is hashed: for each field what stays and what does not, and both versions. */
final class MergeFacts {

    private static final String DROPPED = "person.merge.dropped";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");

    private final PersonDraft kept;
    private final PersonDraft other;
    private final MergeChoices choices;
    private final List<Fact> facts = new ArrayList<>();

    MergeFacts(PersonDraft kept, PersonDraft other, MergeChoices choices) {
        this.kept = kept;
        this.other = other;
        this.choices = choices;
    }

    List<Fact> all(String label, List<Moving> moving, String reason) {
        facts.add(Fact.text("person.merge.codes", label));
        facts.add(Fact.text("person.merge.reason", reason));
        for (MergeField field : MergeField.values()) {
            List<String> stays = choices.merged(field, kept, other);
            stays.forEach(value -> add(field, field.key(), value));
            Stream.concat(field.values(kept).stream(), field.values(other).stream())
                    .distinct()
                    .filter(value -> !stays.contains(value))
                    .forEach(value -> add(field, DROPPED, value));
        }
        moving.forEach(one -> facts.add(Fact.text("person.merge.moving", one.label())));
        facts.add(Fact.text("person.merge.versions", kept.getVersion() + " + " + other.getVersion()));
        return facts;
    }

    private void add(MergeField field, String key, String value) {
        String[] parts = value.split(MergeField.PART, -1);
        switch (field) {
            case GENDER -> facts.add(Fact.code(key, "gender", value));
            case BIRTH ->
                facts.add(Fact.text(
                        key,
                        value.startsWith("~") ? value : LocalDate.parse(value).format(DAY)));
            case DOCUMENTS -> {
                facts.add(Fact.code(key, "travel_document", parts[0]));
                facts.add(Fact.text("person.document.number", words(parts, 1)));
            }
            default -> facts.add(Fact.text(key, words(parts, 0)));
        }
    }

    private static String words(String[] parts, int from) {
        return String.join(
                " · ",
                Stream.of(parts).skip(from).filter(part -> !part.isEmpty()).toList());
    }
}
