package org.oslonac.core.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.oslonac.core.person.PersonHit.Match;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.shared.FoldedText;

/** One person as the index keeps her in memory: everything folded, so that comparing is all that searching does. */
final class IndexEntry {

    private final long personId;
    private final String initials;
    private final short birthYear;
    private final String[] names;
    private final String[] aliases;
    private final String[] numbers;
    private final String[] phones;
    private final String[] codes;
    private final List<Reference> references;

    IndexEntry(IndexSource source, List<Reference> references) {
        this.personId = source.personId();
        this.initials = Initials.of(source.givenName(), source.familyName(), source.aliases());
        this.birthYear = source.birthYear() == null ? 0 : source.birthYear().shortValue();
        this.names = FoldedText.words(joined(source.givenName(), source.familyName()))
                .toArray(String[]::new);
        this.aliases = FoldedText.words(source.aliases()).toArray(String[]::new);
        this.numbers = source.numbers().stream().map(IndexQuery::compact).toArray(String[]::new);
        this.phones = source.phones().stream().map(IndexQuery::digits).toArray(String[]::new);
        this.codes = references.stream()
                .map(reference -> IndexQuery.compact(reference.code()))
                .toArray(String[]::new);
        this.references = references;
    }

    private static String joined(String given, String family) {
        return (given == null ? "" : given) + ' ' + (family == null ? "" : family);
    }

    /** Writes itself into the books of the index, and keeps their words for its own. */
    void enter(int place, WordBook words, StartBook numberBook, StartBook phoneBook) {
        for (int i = 0; i < names.length; i++) {
            names[i] = words.add(names[i], place, false);
        }
        for (int i = 0; i < aliases.length; i++) {
            aliases[i] = words.add(aliases[i], place, true);
        }
        for (String code : codes) {
            numberBook.add(code, place);
            numberBook.add(code.isEmpty() ? code : code.substring(1), place);
        }
        for (String number : numbers) {
            numberBook.add(number, place);
        }
        for (String phone : phones) {
            phoneBook.add(phone, place);
            phoneBook.add(reversed(phone), place);
        }
    }

    void leave(int place, WordBook words, StartBook numberBook, StartBook phoneBook) {
        for (String name : names) {
            words.remove(name, place, false);
        }
        for (String alias : aliases) {
            words.remove(alias, place, true);
        }
        numberBook.remove(place);
        phoneBook.remove(place);
    }

    static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** How many years lie between when she was born and this year; -1 when one of them is not known. */
    int yearsFrom(Integer year) {
        return year == null || birthYear == 0 ? -1 : Math.abs(birthYear - year);
    }

    /** How many words her name has more than this. */
    int wordsBeside(int typed) {
        return Math.max(0, names.length - typed);
    }

    long personId() {
        return personId;
    }

    /** Whether a record that is open leads to her; who has none is not there. */
    boolean isOpen(Set<String> open) {
        return references.stream().anyMatch(reference -> open.contains(reference.code()));
    }

    /** Her as she is shown: with those of her records alone that are open. */
    PersonHit hit(Match match, Set<String> open) {
        List<Reference> shown = references.stream()
                .filter(reference -> open.contains(reference.code()))
                .toList();
        return new PersonHit(personId, initials, shown, match);
    }

    boolean hasCode(String compact, Set<String> open) {
        for (int i = 0; i < codes.length; i++) {
            boolean alike = codes[i].startsWith(compact) || codes[i].startsWith(compact, 1);
            if (alike && open.contains(references.get(i).code())) {
                return true;
            }
        }
        return false;
    }

    boolean hasNumber(String compact) {
        return Arrays.stream(numbers).anyMatch(number -> number.startsWith(compact));
    }

    boolean hasPhone(String digits) {
        return Arrays.stream(phones).anyMatch(phone -> phone.endsWith(digits) || phone.startsWith(digits));
    }
}
