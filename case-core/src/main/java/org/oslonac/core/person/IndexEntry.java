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

    /** How far the query's words are from her own, each by its best: 0 for the same; -1 when a word has no place. */
    int distance(IndexQuery query, boolean fuzzy) {
        int sum = 0;
        for (String word : query.words()) {
            int best = Math.min(best(word, names, fuzzy), best(word, aliases, fuzzy) + 1);
            if (best >= IndexQuery.NO_MATCH) {
                return -1;
            }
            sum += best;
        }
        return sum;
    }

    /** Whether the words were found among what others call her rather than in her name. */
    boolean isByAlias(IndexQuery query) {
        return query.words().stream().anyMatch(word -> best(word, names, false) >= IndexQuery.NO_MATCH);
    }

    private static int best(String word, String[] own, boolean fuzzy) {
        int best = IndexQuery.NO_MATCH;
        for (String one : own) {
            best = Math.min(best, IndexQuery.compare(word, one, fuzzy));
        }
        return best;
    }
}
