package org.oslonac.core.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is chosen one by one when two people turn out to be one. A field's values are a list, which is empty or one for most. */
public enum MergeField {
    GIVEN_NAME("person.givenName", one(PersonDraft::getGivenName), first(PersonDraft::setGivenName)),
    FAMILY_NAME("person.familyName", one(PersonDraft::getFamilyName), first(PersonDraft::setFamilyName)),
    ALIASES("person.aliases", one(PersonDraft::getAliases), first(PersonDraft::setAliases)),
    PARENT_NAME("person.parentName", one(PersonDraft::getParentName), first(PersonDraft::setParentName)),
    GENDER("person.gender", one(PersonDraft::getGender), first(PersonDraft::setGender)),
    BIRTH("person.birthDate", one(MergeField::birth), first(MergeField::setBirth)),
    NATIONAL_NUMBER(
            "person.nationalNumber", one(PersonDraft::getNationalNumber), first(PersonDraft::setNationalNumber)),
    FOREIGN_NUMBER("person.foreignNumber", one(PersonDraft::getForeignNumber), first(PersonDraft::setForeignNumber)),
    CITIZENSHIPS(
            "person.citizenships",
            draft -> draft.getCitizenships().stream().sorted().toList(),
            (draft, values) -> draft.setCitizenships(new LinkedHashSet<>(values))),
    PHONES("person.phones", MergeField::phones, MergeField::setPhones),
    DOCUMENTS("person.documents", MergeField::documents, MergeField::setDocuments);

    /** Between the parts of a value, of which the first is what it is known by. */
    static final String PART = "\u001f";

    private static final String ABOUT = "~";

    private final String key;
    private final Function<PersonDraft, List<String>> values;
    private final BiConsumer<PersonDraft, List<String>> set;

    MergeField(String key, Function<PersonDraft, List<String>> values, BiConsumer<PersonDraft, List<String>> set) {
        this.key = key;
        this.values = values;
        this.set = set;
    }

    /** The text key of its name. */
    public String key() {
        return key;
    }

    /** Whether what is written of both can stay. */
    public boolean isJoinable() {
        return this == ALIASES || this == CITIZENSHIPS || this == PHONES || this == DOCUMENTS;
    }

    /** What is kept unless somebody chooses: everything where there can be several, else what is known of who stays. */
    MergeChoice proposed(PersonDraft kept, PersonDraft other) {
        if (isJoinable()) {
            return MergeChoice.BOTH;
        }
        boolean unknown =
                values(kept).isEmpty() || this == GENDER && values(kept).contains("U");
        return unknown && !values(other).isEmpty() ? MergeChoice.OTHER : MergeChoice.KEPT;
    }

    List<String> values(PersonDraft draft) {
        return values.apply(draft);
    }

    void set(PersonDraft draft, List<String> chosen) {
        set.accept(draft, chosen);
    }

    /** What stands in the field after the merge. */
    List<String> merged(PersonDraft kept, PersonDraft other, MergeChoice choice) {
        return switch (choice) {
            case KEPT -> values(kept);
            case OTHER -> values(other);
            case BOTH -> this == ALIASES ? joinedWords(kept, other) : joined(values(kept), values(other));
        };
    }

    /**
     * What stands in the field after the merge is undone: what stood there before it, and of a list that was changed since,
     * what was added or taken away since.
     */
    List<String> undone(List<String> before, List<String> after, List<String> now) {
        if (now.equals(after)) {
            return before;
        }
        if (!isJoinable() || this == ALIASES) {
            return now;
        }
        List<String> back = new ArrayList<>(now);
        back.removeIf(value -> after.contains(value) && !before.contains(value));
        before.stream()
                .filter(value -> !after.contains(value) && !back.contains(value))
                .forEach(back::add);
        return back;
    }

    private List<String> joined(List<String> kept, List<String> other) {
        Map<String, String> byName = new LinkedHashMap<>();
        Stream.concat(kept.stream(), other.stream()).forEach(value -> byName.putIfAbsent(name(value), value));
        Stream<String> all = byName.values().stream();
        return (this == CITIZENSHIPS ? all.sorted() : all).toList();
    }

    private String name(String value) {
        String[] parts = value.split(PART, -1);
        return this == DOCUMENTS ? parts[0] + PART + parts[1] : parts[0];
    }

    private static List<String> joinedWords(PersonDraft kept, PersonDraft other) {
        String all = Stream.of(kept.getAliases(), other.getAliases())
                .filter(Objects::nonNull)
                .flatMap(aliases -> Arrays.stream(aliases.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? List.of() : List.of(all);
    }

    private static Function<PersonDraft, List<String>> one(Function<PersonDraft, String> getter) {
        return draft -> Stream.ofNullable(getter.apply(draft)).toList();
    }

    private static BiConsumer<PersonDraft, List<String>> first(BiConsumer<PersonDraft, String> setter) {
        return (draft, values) -> setter.accept(draft, values.isEmpty() ? null : values.get(0));
    }

    private static String birth(PersonDraft draft) {
        if (draft.getBirthDate() != null) {
            return draft.getBirthDate().toString();
        }
        return draft.getBirthYear() == null ? null : ABOUT + draft.getBirthYear();
    }

    private static void setBirth(PersonDraft draft, String birth) {
        boolean about = birth != null && birth.startsWith(ABOUT);
        draft.setBirthDate(birth == null || about ? null : LocalDate.parse(birth));
        draft.setBirthYear(about ? Integer.valueOf(birth.substring(1)) : null);
    }

    private static List<String> phones(PersonDraft draft) {
        return draft.getPhones().stream()
                .map(phone -> phone.getNumber() + PART + Objects.toString(phone.getNote(), ""))
                .toList();
    }

    private static void setPhones(PersonDraft draft, List<String> phones) {
        draft.getPhones().clear();
        for (String phone : phones) {
            String[] parts = phone.split(PART, -1);
            draft.addPhone(parts[0], parts[1].isEmpty() ? null : parts[1]);
        }
    }

    private static List<String> documents(PersonDraft draft) {
        return draft.getDocuments().stream()
                .map(paper -> Stream.of(paper.getKind(), paper.getNumber(), paper.getCountry(), paper.getValidUntil())
                        .map(part -> Objects.toString(part, ""))
                        .collect(Collectors.joining(PART)))
                .toList();
    }

    private static void setDocuments(PersonDraft draft, List<String> documents) {
        draft.getDocuments().clear();
        for (String document : documents) {
            String[] parts = document.split(PART, -1);
            DocumentDraft row = new DocumentDraft();
            row.setKind(parts[0]);
            row.setNumber(parts[1]);
            row.setCountry(parts[2].isEmpty() ? null : parts[2]);
            row.setValidUntil(parts[3].isEmpty() ? null : LocalDate.parse(parts[3]));
            draft.getDocuments().add(row);
        }
    }
}
