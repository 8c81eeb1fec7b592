package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.vault.KeyBunch;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;
import org.oslonac.core.vault.SealedColumn;

/**
 * What the index is made of, as the database keeps it, with the keys that open it.
 *
 * @param names an id, the given and the family name, aliases, the national and the foreign number, the birth date, the birth year
 * @param phones by the person's id: it, and a telephone number
 * @param documents by the person's id: it, and a document's number
 */
record SealedPeople(
        List<Object[]> names,
        Map<Object, List<Object[]>> phones,
        Map<Object, List<Object[]>> documents,
        Map<Long, List<Reference>> references,
        KeyBunch keys) {

    /** Opens everything, on every core there is. */
    List<IndexEntry> open() {
        return names.parallelStream().map(this::entry).toList();
    }

    private IndexEntry entry(Object[] row) {
        Long id = (Long) row[0];
        return new IndexEntry(source(row, keys.row(KeyOwner.person(id), id)), references.getOrDefault(id, List.of()));
    }

    private IndexSource source(Object[] row, Seal seal) {
        List<String> numbers = new ArrayList<>(texts(documents.get(row[0]), DOCUMENT_NUMBER, seal));
        Stream.of(seal.open(NATIONAL_NUMBER, (Sealed) row[4]), seal.open(FOREIGN_NUMBER, (Sealed) row[5]))
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        return new IndexSource(
                (Long) row[0],
                seal.open(GIVEN_NAME, (Sealed) row[1]),
                seal.open(FAMILY_NAME, (Sealed) row[2]),
                seal.open(ALIASES, (Sealed) row[3]),
                year(seal.open(BIRTH_DATE, (Sealed) row[6]), (Integer) row[7]),
                numbers,
                texts(phones.get(row[0]), PHONE_NUMBER, seal));
    }

    private static Integer year(String birthDate, Integer about) {
        return birthDate == null ? about : Integer.valueOf(birthDate.substring(0, birthDate.indexOf('-')));
    }

    /** What is in these rows; an erased value is none. */
    private static List<String> texts(List<Object[]> rows, SealedColumn column, Seal seal) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> seal.open(column, (Sealed) row[1]))
                        .filter(Objects::nonNull)
                        .toList();
    }

    @Override
    public String toString() {
        return "SealedPeople[" + names.size() + "]";
    }
}
