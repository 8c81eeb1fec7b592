package org.oslonac.core.person;

import java.util.Arrays;
import java.util.List;
import org.oslonac.core.person.PersonHit.Match;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.shared.FoldedText;

/** One person as the index keeps her in memory: everything folded, so that comparing is all that searching does. */
final class IndexEntry {

    private final long personId;
    private final String initials;
    private final String[] names;
    private final String[] aliases;
    private final String[] numbers;
    private final String[] phones;
    private final String[] codes;
    private final List<Reference> references;

    IndexEntry(IndexSource source, List<Reference> references) {
        this.personId = source.personId();
        this.initials = Initials.of(source.givenName(), source.familyName(), source.aliases());
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

    /** How many words her name has more than this. */
    int wordsBeside(int typed) {
        return Math.max(0, names.length - typed);
    }

    long personId() {
        return personId;
    }

    /** Whether anything leads to her; who has no record that may be opened is not shown. */
    boolean isReachable() {
        return references.size() > 0;
    }

    PersonHit hit(Match match) {
        return new PersonHit(personId, initials, references, match);
    }

    boolean hasCode(String compact) {
        return Arrays.stream(codes).anyMatch(code -> code.startsWith(compact) || code.startsWith(compact, 1));
    }

    boolean hasNumber(String compact) {
        return Arrays.stream(numbers).anyMatch(number -> number.startsWith(compact));
    }

    boolean hasPhone(String digits) {
        return Arrays.stream(phones).anyMatch(phone -> phone.endsWith(digits) || phone.startsWith(digits));
    }
}
