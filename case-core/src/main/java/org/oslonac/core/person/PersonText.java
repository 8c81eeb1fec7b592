package org.oslonac.core.person;

import java.util.Arrays;
import java.util.List;

/** A person's data as one text, to be sealed and read back: a line for each field, its values parted by signs nobody types. */
final class PersonText {

    private static final String FIELD = "\u001d";
    private static final String VALUE = "\u001e";

    private PersonText() {}

    /** Everything but telephone numbers, which lie under another key. */
    static String of(PersonDraft draft) {
        StringBuilder text = new StringBuilder();
        for (MergeField field : MergeField.values()) {
            if (field != MergeField.PHONES) {
                text.append(field.name()).append(VALUE);
                field.values(draft).forEach(value -> text.append(value).append(VALUE));
                text.append(FIELD);
            }
        }
        return text.toString();
    }

    static String phonesOf(PersonDraft draft) {
        return String.join(VALUE, MergeField.PHONES.values(draft));
    }

    /** @param text {@code null} when its key was erased; then nothing is known any more */
    static PersonDraft read(String text, String phones) {
        PersonDraft draft = new PersonDraft();
        if (text != null) {
            for (String line : text.split(FIELD)) {
                List<String> parts = Arrays.asList(line.split(VALUE));
                MergeField.valueOf(parts.get(0)).set(draft, parts.subList(1, parts.size()));
            }
        }
        if (phones != null && !phones.isEmpty()) {
            MergeField.PHONES.set(draft, List.of(phones.split(VALUE)));
        }
        return draft;
    }
}
